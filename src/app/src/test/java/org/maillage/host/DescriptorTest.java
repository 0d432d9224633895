package org.maillage.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The app's table of contents names only what is there, and all of it. */
public final class DescriptorTest {

    private static final Path CLASSES = Path.of("target/classes");

    private final Document descriptor = parse();

    @Test
    public void every_class_it_names_exists() throws ReflectiveOperationException {
        for (String name : classNames()) {
            assertNotNull(Class.forName(name, false, getClass().getClassLoader()));
        }
    }

    @Test
    public void every_file_it_names_is_packed() {
        for (Element resource : elements("resource")) {
            if (resource.getAttribute("type").equals("download")) {
                assertTrue(resource.getAttribute("location"), Files.exists(CLASSES.resolve(resource.getAttribute("location"))));
            }
        }
        for (Element parameter : elements("param")) {
            if (parameter.getTextContent().startsWith("images/")) {
                assertTrue(parameter.getTextContent(), Files.exists(CLASSES.resolve(parameter.getTextContent())));
            }
        }
    }

    @Test
    public void no_two_modules_have_the_same_key() {
        Set<String> seen = new HashSet<>();
        NodeList modules = descriptor.getDocumentElement().getChildNodes();
        for (int i = 0; i < modules.getLength(); i++) {
            if (modules.item(i) instanceof Element module && module.hasAttribute("key")) {
                assertTrue("twice: " + module.getAttribute("key"), seen.add(module.getAttribute("key")));
            }
        }
    }

    @Test
    public void what_one_product_alone_knows_is_kept_from_the_other() {
        for (String element : List.of("xhtml-macro", "web-section")) {
            elements(element).forEach(module -> assertTrue(module.getAttribute("key"), module.hasAttribute("application")));
        }
        for (Element item : elements("web-item")) {
            assertTrue(item.getAttribute("key"), item.hasAttribute("application"));
        }
    }

    @Test
    public void every_table_is_declared() throws Exception {
        Set<String> declared = elements("entity").stream().map(entity -> entity.getTextContent().strip()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> existing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Row.class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
                if (Class.forName(name, false, getClass().getClassLoader()).isAnnotationPresent(Table.class)) {
                    existing.add(name);
                }
            }
        }
        assertEquals(existing, declared);
    }

    @Test
    public void the_names_that_others_keep_stay_as_they_are() {
        Element root = descriptor.getDocumentElement();
        assertEquals("org.maillage", root.getAttribute("key"));
        assertEquals("org.maillage", elements("ao").get(0).getAttribute("namespace"));
        assertEquals("/maillage", elements("rest").get(0).getAttribute("path"));
        assertEquals("1.0", elements("rest").get(0).getAttribute("version"));
        assertEquals(List.of("/maillage/directory", "/maillage/actor/*", "/maillage/create", "/maillage/claims", "/maillage/import",
                "/maillage/export", "/maillage/networks", "/maillage/setup"), texts("url-pattern"));
        assertEquals(List.of("actor-card", "actor-list"), elements("xhtml-macro").stream().map(macro -> macro.getAttribute("name")).toList());
        assertEquals(List.of("actor", "size", "text", "type", "region", "departement", "network", "status", "limit", "columns"),
                elements("parameter").stream().map(parameter -> parameter.getAttribute("name")).toList());
    }

    private List<String> classNames() {
        List<String> names = new ArrayList<>(texts("entity"));
        for (String element : List.of("servlet", "xhtml-macro", "condition")) {
            elements(element).forEach(module -> names.add(module.getAttribute("class")));
        }
        return names;
    }

    private List<String> texts(String element) {
        return elements(element).stream().map(found -> found.getTextContent().strip()).toList();
    }

    private List<Element> elements(String name) {
        NodeList nodes = descriptor.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(CLASSES.resolve("atlassian-plugin.xml").toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
