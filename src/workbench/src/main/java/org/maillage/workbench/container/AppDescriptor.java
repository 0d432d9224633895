package org.maillage.workbench.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.maillage.workbench.Product;
import org.maillage.workbench.plugins.AppFault;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What an {@code atlassian-plugin.xml} says for one product: modules whose {@code application} names another product are
 * left out.
 *
 * <p>Rules: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/atlassian-plugin-xml-element-reference">
 * atlassian-plugin.xml element reference</a>.
 *
 * @param key the plugin key
 * @param name the name shown to people
 * @param version the version stated in {@code plugin-info}
 * @param description what the app is for, may be empty
 * @param vendor who made it, may be empty
 * @param parameters the {@code param} elements of {@code plugin-info}
 * @param modules the modules for this product, in document order
 */
record AppDescriptor(
        String key,
        String name,
        String version,
        String description,
        String vendor,
        Map<String, String> parameters,
        List<Declared> modules) {

    static final String FILE = "atlassian-plugin.xml";

    /** Keys become folder names and URL parts. */
    private static final String KEY_FORM = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

    private static final Set<String> NEEDS_TRANSFORMATION = Set.of("component", "component-import", "module-type");

    AppDescriptor {
        parameters = Map.copyOf(parameters);
        modules = List.copyOf(modules);
    }

    /**
     * One module as declared.
     *
     * @param key its key; a {@code resource}, which has none, goes by {@code resource:type:name}
     * @param element its XML
     * @param disabled whether it is declared {@code state="disabled"}
     */
    record Declared(String key, Element element, boolean disabled) {

        String type() {
            return element.getTagName();
        }
    }

    /** Returns what stands for the descriptor of an app whose jar cannot be read. */
    static AppDescriptor unreadable(String key) {
        return new AppDescriptor(key, key, "", "", "", Map.of(), List.of());
    }

    /**
     * Reads a descriptor.
     *
     * @param faults receives what is wrong with it
     */
    static AppDescriptor parse(InputStream xml, Product product, List<AppFault> faults) throws IOException {
        Element root;
        try {
            root = strictBuilder().parse(xml).getDocumentElement();
        } catch (SAXParseException e) {
            faults.add(new AppFault(FILE, "line " + e.getLineNumber() + ": " + e.getMessage()));
            return unreadable("");
        } catch (SAXException e) {
            faults.add(new AppFault(FILE, e.getMessage()));
            return unreadable("");
        }
        String key = root.getAttribute("key");
        if (!key.matches(KEY_FORM)) {
            faults.add(new AppFault(FILE, "the key '" + key + "' is not of the form com.example.app"));
        }
        if (!"2".equals(root.getAttribute("plugins-version")) && !"2".equals(root.getAttribute("pluginsVersion"))) {
            faults.add(new AppFault(FILE, "needs plugins-version=\"2\" on its root element"));
        }
        Optional<Element> info = children(root).filter(child -> child.getTagName().equals("plugin-info")).findFirst();
        return new AppDescriptor(
                key,
                root.getAttribute("name").isBlank() ? key : root.getAttribute("name"),
                info.map(element -> text(element, "version")).orElse(""),
                info.map(element -> text(element, "description")).orElse(""),
                info.map(AppDescriptor::vendorOf).orElse(""),
                info.map(AppDescriptor::parametersOf).orElse(Map.of()),
                modules(root, product, faults));
    }

    private static List<Declared> modules(Element root, Product product, List<AppFault> faults) {
        List<Declared> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        children(root).filter(child -> !child.getTagName().equals("plugin-info")).forEach(element -> {
            String type = element.getTagName();
            String key = type.equals("resource")
                    ? "resource:" + element.getAttribute("type") + ":" + element.getAttribute("name")
                    : element.getAttribute("key");
            if (NEEDS_TRANSFORMATION.contains(type)) {
                faults.add(new AppFault(FILE, "<" + type + " key=\"" + key + "\"> is forbidden in an app with "
                        + "Atlassian-Plugin-Key: use the Spring scanner's annotations instead"));
            } else if (key.isBlank()) {
                faults.add(new AppFault(FILE, "a <" + type + "> has no key: give it one that is unique in the app"));
            } else if (!keys.add(key) && !type.equals("resource")) {
                faults.add(new AppFault(FILE, "two modules have the key '" + key + "'"));
            } else if (isFor(element, product)) {
                modules.add(new Declared(key, element, element.getAttribute("state").equals("disabled")));
            }
        });
        return modules;
    }

    private static boolean isFor(Element module, Product product) {
        String application = module.getAttribute("application");
        return application.isBlank() || Stream.of(application.split(",")).anyMatch(each -> each.strip().equals(product.key()));
    }

    private static String vendorOf(Element info) {
        return children(info).filter(child -> child.getTagName().equals("vendor"))
                .findFirst().map(vendor -> vendor.getAttribute("name")).orElse("");
    }

    private static Map<String, String> parametersOf(Element info) {
        return children(info).filter(child -> child.getTagName().equals("param"))
                .collect(Collectors.toMap(
                        param -> param.getAttribute("name"), param -> param.getTextContent().strip(), (first, last) -> last));
    }

    private static String text(Element parent, String child) {
        return children(parent).filter(element -> element.getTagName().equals(child))
                .findFirst().map(element -> element.getTextContent().strip()).orElse("");
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static DocumentBuilder strictBuilder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // a descriptor comes from outside: it must not make the product read files or addresses
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JVM has no safe XML parser", e);
        }
    }

    /** The parser's own handler prints to standard error. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // nothing an administrator could do about it
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
