package org.maillage.workbench.confluence.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One {@code ac:structured-macro} of a page, taken apart.
 *
 * @param element the element in its tree; not to be changed
 * @param name the macro's name, empty where the element has none
 * @param parameters parameter values by name, in document order; the nameless default parameter is ""
 * @param plainBody the plain text body, where there is one
 * @param richBody the element that holds the rich body, where there is one
 */
public record MacroCall(
        Element element, String name, Map<String, String> parameters, Optional<String> plainBody, Optional<Element> richBody) {

    /** Takes a macro element apart. */
    public static MacroCall of(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional<String> plain = Optional.empty();
        Optional<Element> rich = Optional.empty();
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "ac:parameter" -> parameters.put(child.attr("ac:name"), value(child));
                case "ac:default-parameter" -> parameters.put("", value(child));
                case "ac:plain-text-body" -> plain = Optional.of(child.wholeText());
                case "ac:rich-text-body" -> rich = Optional.of(child);
                default -> { } // stays in the page, means nothing here
            }
        }
        return new MacroCall(element, element.attr("ac:name"), parameters, plain, rich);
    }

    /** Returns whether an element is a macro: the current form or the one written before Confluence 5.5. */
    public static boolean isMacro(Element element) {
        return element.normalName().equals("ac:structured-macro") || element.normalName().equals("ac:macro");
    }

    /** A parameter's value as a macro gets it: text, or the short form of the resource it points to. */
    private static String value(Element parameter) {
        Element resource = parameter.selectFirst("ri|page, ri|space, ri|user, ri|attachment, ri|url, ri|blog-post");
        if (resource == null) {
            return parameter.wholeText();
        }
        return switch (resource.normalName()) {
            case "ri:space" -> resource.attr("ri:space-key");
            case "ri:user" -> resource.hasAttr("ri:username") ? resource.attr("ri:username") : resource.attr("ri:userkey");
            case "ri:attachment" -> resource.attr("ri:filename");
            case "ri:url" -> resource.attr("ri:value");
            default -> resource.hasAttr("ri:space-key")
                    ? resource.attr("ri:space-key") + ":" + resource.attr("ri:content-title")
                    : resource.attr("ri:content-title");
        };
    }
}
