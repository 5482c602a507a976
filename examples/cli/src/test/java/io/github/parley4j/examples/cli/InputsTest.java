package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "The talks go on.");
    }

    private static List<String> ids(Inputs inputs) {
        return inputs.found().stream().map(Input::id).toList();
    }

    private Inputs below() {
        return Inputs.of(List.of(folder.toString()));
    }

    @Test
    void aDocumentIsNamedAfterItsFileWithoutTheEnding() throws IOException {
        assertThat(ids(Inputs.of(List.of(
                        file("2024.report.txt").toString(), file("brief").toString()))))
                .containsExactly("2024.report", "brief");
    }

    @Test
    void anArticleTxtIsNamedAfterItsFolder() throws IOException {
        file("2024-02-13-harbour/article.txt");
        file("2024-02-13-harbour/SOURCE.md");
        file("2024-02-13-harbour/expected.json");
        assertThat(ids(below())).containsExactly("2024-02-13-harbour");
    }

    @Test
    void foldersAreReadToAnyDepthInTheOrderOfTheirNames() throws IOException {
        file("b/x/late.txt");
        file("c.TXT");
        file("a/early.txt");
        assertThat(ids(below())).containsExactly("early", "late", "c");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftAside() throws IOException {
        file(".git/x.txt");
        file(".lock.txt");
        file("seen.txt");
        assertThat(ids(below())).containsExactly("seen");
    }

    @Test
    void aHiddenFolderIsReadWhenItIsNamed() throws IOException {
        file(".drafts/x.txt");
        assertThat(ids(Inputs.of(List.of(folder.resolve(".drafts").toString()))))
                .containsExactly("x");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        String file = file("x.txt").toString();
        assertThat(ids(Inputs.of(List.of(
                        folder.toString(), file, folder.resolve("./x.txt").toString()))))
                .containsExactly("x");
    }

    @Test
    void twoFilesOfOneNameGetDifferentIds() throws IOException {
        file("a/x.txt");
        file("b/x.txt");
        file("c/x-2.txt");
        assertThat(ids(below())).containsExactly("x", "x-2", "x-2-2");
    }

    @Test
    void aMissingPathIsAFailureThatKeepsTheRest() throws IOException {
        Inputs inputs = Inputs.of(
                List.of(folder.resolve("nowhere.txt").toString(), file("x.txt").toString()));
        assertThat(ids(inputs)).containsExactly("x");
        assertThat(inputs.failures())
                .containsExactly(new Failure(folder.resolve("nowhere.txt")
                        + ": There is no such file or folder. Maybe the path is mistyped."));
    }

    @Test
    void aFolderWithoutArticlesIsAFailure() throws IOException {
        file("notes.md");
        assertThat(below().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("No article is in it", ".txt"));
    }

    @Test
    void aLinkToNowhereInAFolderIsAFailureThatKeepsTheRest() throws IOException {
        file("x.txt");
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("target.txt"));
        Inputs inputs = below();
        assertThat(ids(inputs)).containsExactly("x");
        assertThat(inputs.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("gone.txt", "no such file"));
    }

    @Test
    void aFolderThatLinksToItselfIsAFailureThatKeepsTheRest() throws IOException {
        file("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/round"), folder);
        Inputs inputs = below();
        assertThat(ids(inputs)).containsExactly("x");
        assertThat(inputs.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("links back"));
    }

    @Test
    void aNameThatIsNoPathIsAFailure() {
        assertThat(Inputs.of(List.of("a\0b")).failures()).hasSize(1);
    }
}
