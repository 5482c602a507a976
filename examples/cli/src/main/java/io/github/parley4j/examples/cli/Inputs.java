package io.github.parley4j.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns what the user named (files, folders, {@code -}) into articles, each once and in a fixed order. */
final class Inputs {
    private final List<Input> found = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Object> taken = new HashSet<>();

    private Inputs() {}

    static Inputs of(List<String> names) {
        Inputs inputs = new Inputs();
        names.forEach(inputs::add);
        return inputs;
    }

    List<Input> found() {
        return found;
    }

    List<Failure> failures() {
        return failures;
    }

    private void add(String name) {
        if (name.equals("-")) {
            take(name, Input.standardInput());
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                take(path.toRealPath(), Input.file(path));
            }
        } catch (InvalidPathException e) {
            failures.add(new Failure(name + ": It is no path (" + e.getReason() + ")."));
        } catch (IOException e) {
            failures.add(Failure.ofReading(name, e));
        }
    }

    private void addFolder(Path folder) throws IOException {
        ArticleFiles files = new ArticleFiles(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        if (files.articles.isEmpty() && files.unreadable.isEmpty()) {
            failures.add(new Failure(folder
                    + ": No article is in it: articles are files whose names end in .txt or .html, at any depth."));
        }
        for (Path file : files.articles) {
            try {
                take(file.toRealPath(), Input.file(file));
            } catch (IOException e) {
                failures.add(Failure.ofReading(file.toString(), e));
            }
        }
        failures.addAll(files.unreadable);
    }

    /** Keeps an article unless it was named before; another article of the same name gets a number. */
    private void take(Object identity, Input input) {
        if (!taken.add(identity)) {
            return;
        }
        String id = input.id();
        for (int n = 2; !ids.add(id); n++) {
            id = input.id() + "-" + n;
        }
        found.add(input.withId(id));
    }

    /** Collects the articles below a folder; hidden files and folders are not looked at. */
    private static final class ArticleFiles extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Set<Path> articles = new TreeSet<>();
        private final List<Failure> unreadable = new ArrayList<>();

        ArticleFiles(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (InputKind.isArticle(file) && !hidden(file)) {
                articles.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(Failure.ofReading(file.toString(), e));
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }
    }
}
