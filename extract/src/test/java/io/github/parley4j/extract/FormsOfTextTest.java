package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same story in other forms of print has the same positions. */
class FormsOfTextTest {
    private static final List<List<String>> STORIES = List.of(
            List.of(
                    "The Dockers' Union said it would not end its strike unless the port raised pay by 5 percent.",
                    "The port rejected the demand. “We will not raise pay while the strike goes on,” said port director"
                            + " Anna Reyes.",
                    "Union leader Tom Oduya urged the port to resume talks. “The port must reinstate the dismissed"
                            + " crane drivers,” he said.",
                    "The union also demanded shorter working hours."),
            List.of(
                    "Rebels of the Northern Front offered on Tuesday to release 12 prisoners in exchange for a"
                            + " ceasefire.",
                    "Sudan rejected the offer and demanded that the rebels withdraw from the town of Kassala.",
                    "“We will not hold talks until the rebels lay down their arms,” Foreign Minister Ali Hamid said.",
                    "The United Nations called on both sides to halt the fighting."),
            List.of(
                    "Peru said it would lift its tariffs on soya if Brazil dropped its quota on copper.",
                    "Brazil refused to lift the quota. Its trade minister, Joana Prado, said talks could resume only"
                            + " after Peru withdrew its complaint.",
                    "“Peru has to open its market,” she told reporters.",
                    "Peru threatened to impose sanctions."));

    private static Set<String> positions(String text) {
        return ReadPositions.of(text).positions();
    }

    private static void assertSame(List<String> story, String form) {
        assertThat(positions(form)).as(form).isNotEmpty().isEqualTo(positions(plain(story)));
    }

    private static String plain(List<String> story) {
        return String.join("\n\n", story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" \"", "`` ''", "« »", "«_ _»", "»  «", "' '", "‘ ’", "` '", "„ “", "‹ ›", "″ ″", "＂ ＂"})
    void quotation_marks_of_any_kind(String marks) {
        String[] pair = marks.replace('_', '\u00A0').split(" +", -1);
        for (List<String> story : STORIES) {
            assertSame(story, plain(story).replace("“", pair[0]).replace("”", pair[1]));
        }
    }

    @Test
    void capitals() {
        assertSame(STORIES.get(0), plain(STORIES.get(0)).toUpperCase(Locale.ROOT));
        assertSame(STORIES.get(2), plain(STORIES.get(2)).toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", "\r\n\r\n", "\n   ", "\n\n\n"})
    void paragraphs_parted_in_any_way_or_not_at_all(String parting) {
        STORIES.forEach(story -> assertSame(story, String.join(parting, story)));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 66, 79})
    void lines_broken_at_a_fixed_width(int width) {
        STORIES.forEach(story -> assertSame(story, broken(story, width)));
    }

    private static String broken(List<String> story, int width) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : story) {
            int column = 0;
            for (String word : paragraph.split(" ", -1)) {
                boolean fits = column + 1 + word.length() <= width;
                text.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = (fits ? column + 1 : 0) + word.length();
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA, March 3 (Wire) - ",
                "LIMA (WN) — ",
                "GENEVA -- ",
                "KHARTOUM, Sudan (AP) _ ",
                "ROTTERDAM, Netherlands, 3 March 2003 (WIRE) – ",
                "LIMA: ",
                "Lima, Mar 3 (EFE).- ",
                "LIMA/BRASILIA, March 3 (Wire) - ",
                "MOSCOW, March 3. /TASS/. ",
                "MOSCOW. March 3 (Interfax) - ",
                "SEOUL, March 3 (Yonhap) -- ",
                "TOKYO, March 3, Kyodo - ",
                "TEHRAN (IRNA) -- ",
                "Tehran, IRNA – ",
                "DAMASCUS, SANA – ",
                "ANKARA (AA) - ",
                "NEW DELHI, Mar 3 (PTI): ",
                "Madrid, 3 mar (EFE).- ",
                "Berlin (dpa) - ",
                "GENEVA, 3 March 2003 (UN News) - ",
                "(AFP) — ",
                "OTTAWA — ",
                "BRUSSELS, Mon. March 3, 2003 (Wire) — ",
                "By Ann Lee\n\nLIMA, March 3 (Wire) - ",
                "UPDATE 2-Talks in trouble\n\n(Adds quotes, background)\n\n"
            })
    void datelines_and_slugs(String head) {
        STORIES.forEach(story -> assertSame(story, head + plain(story)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "* ",
                "• ",
                "· ",
                "– ",
                "— ",
                "► ",
                "▪ ",
                ">> ",
                "+ ",
                "o ",
                "1. ",
                "2) ",
                "(a) ",
                "10:05\n",
                "10:05 GMT\n",
                "10:05 - ",
                "10:05 ",
                "10:05 a.m. — ",
                "10.05am ",
                "10.05 p.m. GMT – ",
                "10:05 GMT — ",
                "[10:05] ",
                "10h05: ",
                "Posted at 10:05\n\n",
                "10:05 GMT (13:05 local time)\n",
                "4h ago 10.05 BST\n\n",
                "2h ago 10:05 GMT ",
                "Updated at 10.05 GMT\n",
                "BREAKING: ",
                "Morning Wire has more: ",
                "10:05 BREAKING – ",
                "5 minutes ago\n",
                "1 hour ago (10:05 GMT)\nBy Ann Lee\n"
            })
    void bullets_and_times_before_each_paragraph(String lead) {
        STORIES.forEach(story -> assertSame(
                story, String.join("\n\n", story.stream().map(p -> lead + p).toList())));
    }

    static Stream<List<String>> furniture() {
        return Stream.of(
                List.of("A0412 LBA\nr i BC-Talks 1stLd 03-03 0312", "AP-NY-03-03-03 1205EST"),
                List.of("^BC-TALKS,0312<", "(MORE)"),
                List.of("zczc\nnnnn", "MORE\n-0-\nENDIT\n=03031205 GMT MAR 03"),
                List.of("World News", "(Reporting by Ann Lee; Editing by Tom Roe)\n\n((ann.lee@example.org))"),
                List.of("Share Tweet WhatsApp", "ends al/tr"),
                List.of(
                        "BC-Talks-Port, 2nd Ld-Writethru,0312\nURGENT\nEds: ADDS details, quotes.\n^By ANN LEE=\n^Wire Writer=",
                        "UNQUOTE\n(MORE)\nBC-Talks-Port, 1st Add,0312\nAP Photo LIM101\n///nnnn"),
                List.of(
                        "RELATED: Chile rejects a ceasefire\nPhoto: Nurses in Lima. Credit: Ann Lee/Wire",
                        "Click here to read about Ghana's demand for talks\nEDITOR'S NOTE: Ann Lee has covered Ghana since"
                                + " 1990.\nAnn Lee is a reporter who covers Ghana. Follow her on X @annlee\nCopyright 2003"
                                + " The Wire"),
                List.of(
                        "LM0303180090 Lima Domestic Service in Spanish 1300 GMT 3 Mar 90\n\nLanguage: Spanish",
                        "(Endall) 3 Mar 1345\n//nnnn"),
                List.of(
                        "Talks: crisis deepens – live updates\n\nLIVE – Updated at 14:52 GMT\n\nShow key events only",
                        "Pinned post\n\n3h ago\n\nHere's a recap of the latest developments:\n\nCopy link"));
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void furniture_of_wires_and_pages(List<String> around) {
        STORIES.forEach(story -> assertSame(story, around.get(0) + "\n\n" + plain(story) + "\n\n" + around.get(1)));
    }

    @Test
    void notes_of_broadcast_monitors() {
        for (List<String> story : STORIES) {
            assertSame(story, "[Text] [Announcer] " + plain(story) + " [applause] (inaudible)");
            assertSame(story, plain(story).replace("“", "[quote] ").replace("”", " [unquote]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<li>%s</li>", "<div><span>%s</span></div>", "%s<br><br>"})
    void pages(String markup) {
        for (List<String> story : STORIES) {
            List<String> marked = new ArrayList<>();
            story.forEach(paragraph -> marked.add(String.format(
                    Locale.ROOT, markup, paragraph.replace("'", "&rsquo;").replace("“", "&ldquo;"))));
            String page =
                    "<html><body><nav>Home</nav><article>" + String.join("\n", marked) + "</article></body></html>";
            assertSame(
                    story,
                    Articles.html("page", page.getBytes(StandardCharsets.UTF_8)).text());
        }
    }
}
