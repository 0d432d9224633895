package org.maillage.workbench.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.ModuleException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/**
 * Finds the resources and providers of a REST module: classes with {@code @Path} or {@code @Provider} among the bundle's
 * own entries. Nested jars are not searched, as in the products.
 */
final class RestScan {

    private static final List<String> MARKS = List.of("Ljakarta/ws/rs/Path;", "Ljakarta/ws/rs/ext/Provider;");

    private RestScan() {}

    /**
     * Returns the classes, by name.
     *
     * @param packages where to look, sub-packages included; everywhere if empty
     * @throws ModuleException if a marked class cannot be loaded
     */
    static List<Class<?>> find(App app, List<String> packages) throws ModuleException {
        if (!(app.classLoader() instanceof BundleReference reference)) {
            throw new ModuleException(app.key() + " is no bundle");
        }
        TreeMap<String, URL> candidates = new TreeMap<>();
        List<String> folders = packages.isEmpty() ? List.of("") : packages.stream().map(name -> name.replace('.', '/')).toList();
        for (String folder : folders) {
            for (URL entry : entries(reference.getBundle(), folder)) {
                String path = entry.getPath();
                candidates.put(path.substring(1, path.length() - ".class".length()).replace('/', '.'), entry);
            }
        }
        List<Class<?>> found = new ArrayList<>();
        for (var candidate : candidates.entrySet()) {
            if (marked(candidate.getValue())) {
                Class<?> type = load(app, candidate.getKey());
                boolean annotated = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
                if (annotated && !type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static List<URL> entries(Bundle bundle, String folder) {
        Enumeration<URL> entries = bundle.findEntries("/" + folder, "*.class", true);
        return entries == null ? List.of() : Collections.list(entries);
    }

    /** Reads a class file without loading the class: most classes of an app may not even be loadable in this product. */
    private static boolean marked(URL entry) throws ModuleException {
        try (InputStream in = entry.openStream()) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new ModuleException("cannot read " + entry, e);
        }
    }

    private static Class<?> load(App app, String name) throws ModuleException {
        try {
            return app.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleException(name + " cannot be loaded (" + e + ")", e);
        }
    }
}
