package org.maillage.workbench.web.resource;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.look.ContentTypes;
import org.maillage.workbench.web.fragment.Xml;
import org.w3c.dom.Element;

/**
 * A {@code <resource type="download">}: a file of the jar, or a folder where name and location end with a slash.
 *
 * @param name the name it is asked for by
 * @param location where it is in the jar
 * @param contentType its type, blank to go by the name
 * @param batched whether it is served with others in one file
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/downloadable-plugin-resources/">
 *     Downloadable plugin resources</a>
 */
record ResourceFile(String name, String location, String contentType, boolean batched) {

    /**
     * Reads the download resources of a module.
     *
     * @throws ModuleException if a file is not in the jar
     */
    static List<ResourceFile> read(AppModule module, Element parent) throws ModuleException {
        List<Element> elements = Xml.children(parent, "resource").stream()
                .filter(element -> element.getAttribute("type").equals("download"))
                .toList();
        for (Element element : elements) {
            String location = element.getAttribute("location");
            if (!location.endsWith("/") && module.app().resource(location) == null) {
                throw new ModuleException("the jar has no " + location);
            }
        }
        return elements.stream().map(ResourceFile::of).toList();
    }

    static ResourceFile of(Element element) {
        var params = Xml.params(element);
        return new ResourceFile(element.getAttribute("name"), element.getAttribute("location"),
                params.getOrDefault("content-type", ""), !"false".equals(params.get("batch")));
    }

    /** Returns the file behind a name, empty where this is not it. */
    Optional<URL> find(AppModule module, String wanted) {
        if (name.endsWith("/") && wanted.startsWith(name)) {
            String rest = wanted.substring(name.length());
            boolean inside = !rest.isEmpty() && !rest.endsWith("/") && !rest.contains("..");
            return inside ? Optional.ofNullable(module.app().resource(location + rest)) : Optional.empty();
        }
        return name.equals(wanted) ? Optional.ofNullable(module.app().resource(location)) : Optional.empty();
    }

    String typeOf(String wanted) {
        return contentType.isBlank() ? ContentTypes.of(wanted) : contentType;
    }
}
