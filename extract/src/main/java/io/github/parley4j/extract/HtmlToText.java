package io.github.parley4j.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: a blank line between paragraphs, items of lists with a bullet, runs of space
 * as one.
 */
final class HtmlToText implements NodeVisitor {
    private static final String BULLET = "\u2022 ";

    private final StringBuilder text = new StringBuilder();
    private int lines;
    private boolean space;
    private int preformatted;

    private HtmlToText() {}

    static String of(Element element) {
        HtmlToText reader = new HtmlToText();
        NodeTraversor.traverse(reader, element);
        return reader.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> lines(Math.min(2, lines + 1));
                case "q" -> add("\u201C");
                case "td", "th" -> space = true;
                case "li" -> {
                    lines(1);
                    add(BULLET);
                }
                case "pre", "textarea" -> {
                    lines(2);
                    preformatted++;
                }
                default -> block(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "q" -> append("\u201D");
                case "td", "th" -> space = true;
                case "br" -> {}
                case "li" -> lines(1);
                case "pre", "textarea" -> {
                    preformatted--;
                    lines(2);
                }
                default -> block(element);
            }
        }
    }

    private void block(Element element) {
        if (element.isBlock()) {
            boolean row = element.normalName().equals("tr") || inItem(element);
            lines(row ? 1 : 2);
        }
    }

    /** The first paragraph of an item goes on behind its bullet. */
    private boolean inItem(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("li");
    }

    /** Asks for a line break, or two, before the next words. */
    private void lines(int count) {
        boolean bullet = text.length() >= BULLET.length()
                && text.substring(text.length() - BULLET.length()).equals(BULLET);
        if (text.length() > 0 && !bullet) {
            lines = Math.max(lines, count);
        }
        space = false;
    }

    private void words(String words) {
        if (preformatted > 0) {
            add(words.replaceAll("[\\s\\u00A0&&[^\\n]]+", " "));
            return;
        }
        int begin = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean blank = i == words.length() || isSpace(words.charAt(i));
            if (blank && begin >= 0) {
                add(words.substring(begin, i));
                begin = -1;
            }
            if (i < words.length() && blank) {
                space = true;
            } else if (!blank && begin < 0) {
                begin = i;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0xA0;
    }

    private void add(String words) {
        if (lines > 0) {
            text.append("\n".repeat(lines));
        } else if (space && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        append(words);
    }

    private void append(String words) {
        text.append(words);
        lines = 0;
        space = false;
    }
}
