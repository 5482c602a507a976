package io.github.parley4j.examples.cli;

/** Lines of text that fit a terminal. */
final class Lines {
    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** Breaks a paragraph between words; its first line starts with the lead, the others under it. */
    void wrap(String lead, String paragraph) {
        String margin = " ".repeat(lead.length());
        StringBuilder line = new StringBuilder(lead);
        for (String word : paragraph.strip().split("\\s+", -1)) {
            if (line.length() > lead.length()) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    line(line.toString());
                    line = new StringBuilder(margin);
                } else {
                    line.append(' ');
                }
            }
            line.append(word);
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
