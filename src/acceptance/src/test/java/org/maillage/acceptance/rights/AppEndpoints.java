package org.maillage.acceptance.rights;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.maillage.acceptance.harness.Repository;

/**
 * What can be asked of the app, read from the jar that ships: JAX-RS annotations in the packages of {@code <rest>}, servlets of
 * the descriptor (and whether they take forms), macros.
 */
final class AppEndpoints {

    private static final String ROOT = "/maillage/";

    private final SortedSet<String> found = new TreeSet<>();

    private AppEndpoints() {}

    /** Returns all endpoints, spelt as in the table. */
    static SortedSet<String> of(java.nio.file.Path jar) {
        AppEndpoints endpoints = new AppEndpoints();
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, AppEndpoints.class.getClassLoader())) {
            Document descriptor = descriptor(file);
            for (Element rest : descriptor.select("rest > package")) {
                String folder = rest.text().replace('.', '/') + "/";
                file.stream().map(JarEntry::getName).filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                        .forEach(name -> endpoints.addResource(load(loader, name.replace('/', '.').replaceAll("\\.class$", ""))));
            }
            for (Element servlet : descriptor.select("servlet")) {
                endpoints.addServlet(load(loader, servlet.attr("class")), servlet.select("url-pattern").eachText().stream());
            }
            descriptor.select("xhtml-macro").forEach(macro -> endpoints.found.add("MACRO " + macro.attr("name")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return endpoints.found;
    }

    static SortedSet<String> ofTheApp() {
        return of(Repository.appJar());
    }

    private void addResource(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        if (root == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            String path = Optional.ofNullable(method.getAnnotation(Path.class)).map(own -> root.value() + "/" + own.value()).orElse(root.value());
            Arrays.stream(method.getAnnotations()).map(AppEndpoints::verb).flatMap(Optional::stream)
                    .forEach(verb -> found.add("REST " + verb + " " + plain(path)));
        }
    }

    private static Optional<String> verb(Annotation annotation) {
        return Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).map(HttpMethod::value);
    }

    /** Every page answers GET; those that override {@code post} take forms. */
    private void addServlet(Class<?> type, Stream<String> patterns) {
        boolean takesForms = Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals("post"));
        patterns.forEach(pattern -> {
            String path = pattern.replaceFirst("^" + ROOT, "").replaceFirst("/\\*$", "/{key}");
            found.add("PAGE GET " + path);
            if (takesForms) {
                found.add("PAGE POST " + path);
            }
        });
    }

    /** {@code {role: officers|coordinators}} becomes {@code {role}}. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/|/$", "").replace("//", "/");
    }

    private static Document descriptor(JarFile file) throws IOException {
        try (InputStream xml = file.getInputStream(file.getEntry("atlassian-plugin.xml"))) {
            return Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser());
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " stands in the descriptor and not in the jar", e);
        }
    }
}
