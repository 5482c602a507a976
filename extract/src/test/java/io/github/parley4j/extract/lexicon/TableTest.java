package io.github.parley4j.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    private static final String HEAD = "# word: a word. kind: what it is.\nword\tkind\n";

    private enum Kind {
        PLAIN,
        VERY_PLAIN
    }

    @Test
    void rows_give_their_cells_by_column() {
        Row row = Table.parse("t", HEAD + "a|b|\tvery-plain\n").get(0);
        assertThat(row.get("word")).isEqualTo("a|b|");
        assertThat(row.list("word")).containsExactly("a", "b", "");
        assertThat(row.get("kind", Kind.class)).isEqualTo(Kind.VERY_PLAIN);
    }

    @Test
    void an_empty_cell_is_an_empty_list() {
        assertThat(Table.parse("t", HEAD + "a\t\n").get(0).list("kind")).isEmpty();
    }

    @Test
    void a_missing_table_is_named() {
        assertThatThrownBy(() -> Table.read("en/none.tsv")).hasMessageContaining("en/none.tsv");
    }

    @Test
    void a_table_without_explanation_is_refused() {
        assertThatThrownBy(() -> Table.parse("t", "word\tkind\na\tb\n")).hasMessageContaining("t: line 1 must begin");
    }

    @Test
    void rows_out_of_order_are_refused_with_their_line() {
        assertThatThrownBy(() -> Table.parse("t", HEAD + "b\t\na\t\n"))
                .hasMessage("t:4: \"a\" must not stand below \"b\"; sort the rows");
    }

    @Test
    void a_row_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> Table.parse("t", HEAD + "a\tx\na\ty\na\tx\n")).hasMessageContaining("t:5: the row");
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        assertThatThrownBy(() -> Table.parse("t", HEAD + "a\n")).hasMessageContaining("t:3: the row has 1 cells");
    }

    @Test
    void spaces_at_the_ends_of_cells_are_refused() {
        assertThatThrownBy(() -> Table.parse("t", HEAD + "a\tx \n")).hasMessageContaining("t:3");
    }

    @Test
    void other_line_ends_are_refused() {
        assertThatThrownBy(() -> Table.parse("t", HEAD + "a\tx\r\n")).hasMessageContaining("line feed");
    }

    @Test
    void a_column_named_twice_is_refused() {
        assertThatThrownBy(() -> Table.parse("t", "# x\nword\tword\n")).hasMessageContaining("t:2");
    }

    @Test
    void an_unknown_column_or_constant_is_refused_with_the_options() {
        Row row = Table.parse("t", HEAD + "a\tx\n").get(0);
        assertThatThrownBy(() -> row.get("color")).hasMessageContaining("t:3").hasMessageContaining("[word, kind]");
        assertThatThrownBy(() -> row.get("kind", Kind.class))
                .hasMessage("t:3: column \"kind\" has \"x\"; it must be one of [plain, very-plain].");
        assertThatThrownBy(() -> Table.parse("t", HEAD + "a\tplane\n").get(0).get("kind", Kind.class))
                .hasMessageEndingWith("Did you mean \"plain\"?");
    }
}
