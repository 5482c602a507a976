package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a malformed document is told; in the examples ' stands for ". */
class BadJsonTest {
    private final NegotiationJson json = NegotiationJson.standard();

    static Stream<Arguments> documents() {
        return Stream.of(
                bad("", "", "The JSON document (nothing) must hold a JSON object. Start it with {'parley': 1."),
                bad(" \n", "", "The JSON document (nothing) must hold a JSON object. Start it with {'parley': 1."),
                bad("[]", "", "The JSON document ([]) must be an object. Write it in braces, { }."),
                bad("null", "", "The JSON document (null) must be an object. Leave out what is unknown."),
                bad(
                        "{'parley': 1, 'id': 'n'} {}",
                        "",
                        "The JSON document (more than one value) must end after its object. For many use JSON Lines."),
                bad(
                        "{'parley': 1,\n 'title': oops}",
                        "/title",
                        "The value at /title (line 2, column 11) must be well-formed JSON, each property once."
                                + " Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token"
                                + " 'null', 'true' or 'false')."),
                bad(
                        "{'parley': 1, 'id': 'n', 'acts': [",
                        "/acts",
                        "The value at /acts (line 1, column 35) must be well-formed JSON, each property once."
                                + " Unexpected end-of-input: expected close marker for Array."),
                bad(
                        "{'parley': 1, 'id': 'n', 'id': 'm'}",
                        "/id",
                        "The value at /id (line 1, column 30) must be well-formed JSON, each property once. Duplicate"
                                + " Object property 'id'."),
                bad("{'id': 'n'}", "", "The JSON document ({'id':'n'}) must have the property parley. Add parley: 1."),
                bad(
                        "{'parley': 2, 'id': 'n'}",
                        "/parley",
                        "The value at /parley (2) must be 1. This version of Parley reads no other."),
                bad(
                        "{'parley': 1, 'id': ' '}",
                        "",
                        "The JSON document ({'id':' '}) cannot exist: The id of the negotiation (' ') must not be blank."
                                + " Give it at least one letter or digit."),
                bad("{'parley': 1, 'id': 12}", "/id", "The value at /id (12) must be a string. Write it in quotes."),
                bad(
                        "{'parley': 1, 'id': 'n', 'title': null}",
                        "/title",
                        "The value at /title (null) must be a string. Leave out what is unknown."),
                bad(
                        "{'parley': 1, 'id': 'n', 'titel': 'x'}",
                        "/titel",
                        "The value at /titel ('x') must have one of the names parley, id, title, parties, people,"
                                + " participations, acts, meetings, figures, agreements, stickingPoints, documents. Mend the"
                                + " name, or leave the property out."),
                bad(
                        "{'parley': 1, 'id': 'n', 'parties': {}}",
                        "/parties",
                        "The value at /parties ({}) must be an array. Write it in brackets, [ ]."),
                bad(
                        "{'parley': 1, 'id': 'n', 'parties': [{'id': 'a', 'name': 'A', 'externalIds': {'a/b~c': 7}}]}",
                        "/parties/0/externalIds/a~1b~0c",
                        "The value at /parties/0/externalIds/a~1b~0c (7) must be a string. Write it in quotes."),
                bad(
                        "{'parley': 1, 'id': 'n', 'parties': [{'id': 'a', 'name': 'A'}, {'id': 'a', 'name': 'B'}]}",
                        "",
                        "The JSON document ({'id':'n','parties':[{'id':'a','name':'A'},{'id':'a','name':'B'}]}) cannot"
                                + " exist: The id in the list of parties ('a') must occur once. Rename one, or merge"
                                + " negotiations with plus."),
                bad(
                        "{'parley': 1, 'id': 'n', 'documents': [{'id': 'd', 'date': '2023-02-29'}]}",
                        "/documents/0/date",
                        "The value at /documents/0/date ('2023-02-29') must be a day of the calendar, written YYYY-MM-DD."
                                + " Correct it, or leave it out."),
                act(
                        "{'id': 'd'}",
                        "",
                        "({'id':'d'}) must be an object with a type, one of demand, precondition, proposal, response,"
                                + " threat, commitment. Write {'type': '…', …}."),
                act(
                        "{'type': 'wish'}",
                        "/type",
                        "('wish') must be one of demand, precondition, proposal, response, threat, commitment."
                                + " Write it exactly so, in quotes."),
                act(
                        "{'type': 'response', 'id': 'r', 'to': 'd'}",
                        "",
                        "({'type':'response','id':'r','to':'d'}) must have the property kind. Add kind, one of ACCEPT,"
                                + " CONDITIONAL_ACCEPT, REJECT, COUNTER, AMENDMENT_SOUGHT, UNDER_REVIEW, PENDING,"
                                + " WITHDRAWN."),
                act(
                        "{'type': 'response', 'id': 'r', 'kind': 'reject', 'to': 'd'}",
                        "/kind",
                        "('reject') must be one of ACCEPT, CONDITIONAL_ACCEPT, REJECT, COUNTER, AMENDMENT_SOUGHT,"
                                + " UNDER_REVIEW, PENDING, WITHDRAWN. Write it exactly so, in quotes."),
                act(
                        "{'type': 'response', 'id': 'r', 'kind': 'REJECT'}",
                        "",
                        "({'type':'response','id':'r','kind':'REJECT'}) cannot exist: The subject of the response r (none)"
                                + " must be an act or a term. Set to(…), term(…) or both."),
                act(
                        "{'type': 'threat', 'id': 't', 'term': {'type': 'not', 'term': {'type': 'ceasefire'}}}",
                        "/term/term/type",
                        "('ceasefire') must be one of cessation, release, withdrawal, access, transfer, measure, process,"
                                + " other, all-of, any-of, not. Write it exactly so, in quotes."),
                act(
                        "{'type': 'threat', 'id': 't', 'ultimatum': 'yes', 'term': {'type': 'cessation'}}",
                        "/ultimatum",
                        "('yes') must be true or false. Write it without quotes."),
                act(
                        "{'type': 'demand', 'id': 'd', 'priority': 1.5, 'term': {'type': 'cessation'}}",
                        "/priority",
                        "(1.5) must be a whole number. Write it in digits, without quotes."),
                act(
                        "{'type': 'demand', 'id': 'd', 'priority': 1e99999999, 'term': {'type': 'cessation'}}",
                        "/priority",
                        "(1E+99999999) must lie between 1 and 2147483647. Correct it, or leave it out if it is unknown."),
                act(
                        "{'type': 'demand', 'id': 'd', 'confidence': 1.01, 'term': {'type': 'cessation'}}",
                        "/confidence",
                        "(1.01) must lie between 0 and 1. Correct it, or leave it out if it is unknown."),
                act(
                        "{'type': 'demand', 'id': 'd', 'term': {'type': 'measure', 'issue': 'Tariff'}}",
                        "/term",
                        "({'type':'measure','issue':'Tariff'}) cannot exist: The issue code ('Tariff') must be lower-case"
                                + " letters, digits and hyphens, a letter first. Write it like 'prisoner-release'."),
                act(
                        "{'type': 'demand', 'id': 'd', 'term': {'type': 'cessation', 'duration':"
                                + " {'type': 'fixed', 'quantity': {'min': '5'}}}}",
                        "/term/duration/quantity/min",
                        "('5') must be a number. Write it in digits, without quotes."),
                act(
                        "{'type': 'demand', 'id': 'd', 'term': {'type': 'access', 'rate': {'min': 5, 'max': 3}}}",
                        "/term/rate",
                        "({'min':5,'max':3}) cannot exist: The min of the quantity (5) must not exceed its max, 3. Swap"
                                + " them."));
    }

    private static Arguments act(String act, String pointer, String message) {
        String at = "/acts/0" + pointer;
        return bad("{'parley': 1, 'id': 'n', 'acts': [" + act + "]}", at, "The value at " + at + " " + message);
    }

    private static Arguments bad(String document, String pointer, String message) {
        String quotedOops = message.contains("oops") ? message : message.replace('\'', '"');
        return Arguments.of(document.replace('\'', '"'), pointer, quotedOops);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMalformedDocumentIsToldWhereAndWhatIsWrongAndHowToMendIt(String document, String pointer, String message) {
        NegotiationJsonException e = catchThrowableOfType(NegotiationJsonException.class, () -> json.read(document));
        assertThat(e).hasMessage(message);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.document()).isEmpty();
    }

    @Test
    void theMessageNamesTheFile(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("bad.json"), "{\"parley\": 1, \"id\": true}");
        NegotiationJsonException e = catchThrowableOfType(NegotiationJsonException.class, () -> json.read(file));
        assertThat(e).hasMessage("The value at /id in " + file + " (true) must be a string. Write it in quotes.");
        assertThat(e.document()).contains(file.toString());
        Files.writeString(file, "[]");
        assertThat(catchThrowableOfType(NegotiationJsonException.class, () -> json.read(file)))
                .hasMessage("The JSON document " + file + " ([]) must be an object. Write it in braces, { }.");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirOffset() {
        byte[] latin1 = "{\"parley\": 1, \"id\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(
                        NegotiationJsonException.class, () -> json.read(new ByteArrayInputStream(latin1))))
                .hasMessage("The JSON document (byte fc at offset 22) must be UTF-8. Save it as UTF-8.");
    }

    @Test
    void aSequenceCutOffAtTheEndIsNotUtf8() {
        byte[] cut = {'{', '}', (byte) 0xC3};
        assertThat(catchThrowableOfType(NegotiationJsonException.class, () -> json.read(new ByteArrayInputStream(cut))))
                .hasMessage("The JSON document (byte c3 at offset 2) must be UTF-8. Save it as UTF-8.");
    }

    @Test
    void aDocumentThatNestsTooDeepIsRefusedWithoutExhaustingTheStack() {
        String deep = "{\"parley\": 1, \"id\": \"n\", \"acts\": " + "[".repeat(1_000_000);
        assertThat(catchThrowableOfType(NegotiationJsonException.class, () -> json.read(deep)))
                .hasMessageContaining("(Document nesting depth (201)) must keep to the limits: 200 levels of nesting");
    }

    @Test
    void aFileLargerThanTheLimitIsRefused() {
        byte[] large = " ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        NegotiationJson small = json.withMaxSize(1024);
        assertThat(catchThrowableOfType(
                        NegotiationJsonException.class, () -> small.read(new ByteArrayInputStream(large))))
                .hasMessage("The JSON document (more than 1024 bytes) must keep to the limits: 200 levels of nesting, a"
                        + " size of 1024, numbers of 1000 digits."
                        + " Shorten it, or raise the limit with withMaxDepth or withMaxSize.");
    }

    @Test
    void aLongValueIsShortenedInTheMessage() {
        String document = "{\"parley\": 1, \"id\": [" + "1,".repeat(1000) + "1]}";
        assertThat(catchThrowableOfType(NegotiationJsonException.class, () -> json.read(document)))
                .hasMessageStartingWith("The value at /id ([1,1,1,")
                .hasMessageEndingWith(",…) must be a string. Write it in quotes.")
                .hasMessageMatching(".{0,160}");
    }

    @Test
    void aDeepValueCanBeShown() {
        String deep = "{\"parley\": 1, \"id\": " + "[".repeat(390) + "]".repeat(390) + "}";
        assertThat(catchThrowableOfType(
                        NegotiationJsonException.class,
                        () -> json.withMaxDepth(400).read(deep)))
                .hasMessageStartingWith("The value at /id ([[[[");
    }
}
