package org.maillage.workbench.scanner;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.springframework.util.ClassUtils;

/**
 * The index files an app was built with: {@code META-INF/plugin-components/<kind>} and {@code <kind>-<product>}, or those
 * of a profile below {@code profile-<name>/}. UTF-8, one entry per line; a missing file is empty; an entry may repeat.
 *
 * <p>Source: README of <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Atlassian Spring Scanner</a>.
 */
final class IndexFiles {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final Function<String, URL> files;
    private final Product product;
    private final List<String> folders;

    /**
     * @param files finds a file of the app, null where there is none
     * @param profiles the profiles to read instead of the files outside any profile; may be empty
     */
    IndexFiles(Function<String, URL> files, Product product, List<String> profiles) {
        this.files = files;
        this.product = product;
        this.folders = profiles.isEmpty()
                ? List.of(FOLDER)
                : profiles.stream().map(profile -> FOLDER + "profile-" + profile + "/").toList();
    }

    /** Returns the beans: a class, and its name or the class's decapitalised simple name. */
    List<Entry> components() {
        return entries("component");
    }

    /** Returns the beans that win where several have the type asked for. */
    List<Entry> primaryComponents() {
        return entries("primary-component");
    }

    /** Returns the services asked for: an interface, and the bean's name where one was chosen. */
    List<Entry> imports() {
        return entries("imports");
    }

    /** Returns the beans given to other apps: a class, and its interfaces, separated by commas, where they were chosen. */
    List<Entry> exports() {
        return entries("exports");
    }

    /** Returns the beans given to other apps while a developer works ({@code atlassian.dev.mode}). */
    List<Entry> devExports() {
        return entries("dev-exports");
    }

    private List<Entry> entries(String kind) {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder + kind, folder + kind + "-" + product.key()))
                .flatMap(file -> lines(file).map(line -> Entry.parse(line, file)))
                .distinct()
                .toList();
    }

    private Stream<String> lines(String file) {
        URL url = files.apply(file);
        if (url == null) {
            return Stream.empty();
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * One line, {@code type} or {@code type#detail}.
     *
     * @param type a fully qualified class name
     * @param detail what follows the {@code #}, empty where nothing does
     * @param file the index file it stands in
     */
    record Entry(String type, String detail, String file) {

        static Entry parse(String line, String file) {
            String[] parts = line.split("#", 2);
            return new Entry(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "", file);
        }

        /** Returns the chosen bean name, or the one the class gets by rule. */
        String beanName() {
            return detail.isEmpty() ? Introspector.decapitalize(ClassUtils.getShortName(type)) : detail;
        }
    }
}
