package org.maillage.workbench.host;

import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.AppModule;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * An app made of a class loader and a piece of descriptor, without a container: modules are the elements of the
 * descriptor, and {@link #create} calls the constructor that needs nothing.
 */
public final class FakeApp implements App {

    private final String key;
    private final ClassLoader loader;
    private final Element root;
    private final Map<String, Object> beans = new HashMap<>();
    private Path files;

    private FakeApp(String key, ClassLoader loader, String modules) {
        this.key = key;
        this.loader = loader;
        this.root = parse("<atlassian-plugin>" + modules + "</atlassian-plugin>");
    }

    /** Returns an app whose classes are those of the tests. */
    public static FakeApp of(String key, String modules) {
        return new FakeApp(key, FakeApp.class.getClassLoader(), modules);
    }

    /** Returns an app whose classes and resources come from this loader. */
    public static FakeApp of(String key, ClassLoader loader, String modules) {
        return new FakeApp(key, loader, modules);
    }

    /** Gives it the files of a folder as resources. */
    public FakeApp withFiles(Path folder) {
        files = folder;
        return this;
    }

    /** Gives it a bean. */
    public FakeApp withBean(String name, Object bean) {
        beans.put(name, bean);
        return this;
    }

    /** Returns its first module of this type. */
    public AppModule module(String type) {
        return modules().stream().filter(module -> module.type().equals(type)).findFirst().orElseThrow();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name() {
        return key;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<AppModule> modules() {
        return IntStream.range(0, root.getChildNodes().getLength())
                .mapToObj(root.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast)
                .map(element -> new AppModule(this, element.getAttribute("key"), element))
                .toList();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    @Override
    public URL resource(String path) {
        try {
            return files != null && Files.exists(files.resolve(path))
                    ? files.resolve(path).toUri().toURL() : loader.getResource(path);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> Optional<T> bean(String name, Class<T> type) {
        return Optional.ofNullable(beans.get(name)).filter(type::isInstance).map(type::cast);
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException(xml, e);
        }
    }
}
