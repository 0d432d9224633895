package org.maillage.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources given as text with the processor under test, into a folder that several compilations may share. */
final class Compilation {
    private static final String IMPORTS = "import com.atlassian.plugin.spring.scanner.annotation.component.*;"
            + "import com.atlassian.plugin.spring.scanner.annotation.export.*;"
            + "import com.atlassian.plugin.spring.scanner.annotation.imports.*;"
            + "import jakarta.inject.Named;";

    private final Path classes;
    private final Path generated;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private List<String> errors = List.of();

    Compilation(Path folder) throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        generated = Files.createDirectories(folder.resolve("generated"));
    }

    /** Adds a top-level type of the package {@code app}; the scanner's annotations and {@code @Named} are imported. */
    Compilation with(String name, String text) {
        return withRaw("app." + name, "package app;" + IMPORTS + text);
    }

    Compilation withRaw(String fullName, String text) {
        URI uri = URI.create("string:///" + fullName.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    /** Compiles what was added since the last run. */
    Compilation run() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            String classPath = classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, List.of("-classpath", classPath, "--release", "17"), null, sources);
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            task.call();
        }
        sources.clear();
        errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null)).collect(Collectors.toList());
        return this;
    }

    List<String> errors() {
        return errors;
    }

    /** Names of the index files that exist. */
    TreeSet<String> files() {
        Path folder = classes.resolve(Index.FOLDER);
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exact text of an index file. */
    String text(String file) throws IOException {
        return Files.readString(classes.resolve(Index.FOLDER).resolve(file));
    }

    void deleteClass(String name) throws IOException {
        Files.delete(classes.resolve("app").resolve(name + ".class"));
    }

    /** Every file of the class folder, by its path. */
    List<String> shipped() throws IOException {
        try (Stream<Path> found = Files.walk(classes)) {
            return found.filter(Files::isRegularFile).map(path -> classes.relativize(path).toString()).sorted().collect(Collectors.toList());
        }
    }
}
