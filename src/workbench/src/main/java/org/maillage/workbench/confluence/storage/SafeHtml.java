package org.maillage.workbench.confluence.storage;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What plain HTML of a page may hold when it is shown: an allow-list of elements, attributes and addresses (jsoup's)
 * and of style properties (OWASP's).
 */
public final class SafeHtml {

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("hr", "s", "del", "ins", "big", "tt", "kbd", "samp", "var", "abbr", "acronym", "address", "time",
                    "details", "summary", "figure", "figcaption", "section", "article", "center", "mark")
            .addAttributes(":all", "class", "id", "title", "lang", "dir", "style", "data-layout", "data-type")
            .addAttributes("td", "rowspan", "colspan", "align", "valign", "scope", "headers")
            .addAttributes("th", "rowspan", "colspan", "align", "valign", "scope", "headers", "abbr")
            .addAttributes("a", "name", "rel", "target")
            .addAttributes("time", "datetime")
            .addAttributes("ol", "start", "type", "reversed")
            .addAttributes("details", "open")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "ftp", "#")
            .preserveRelativeLinks(true);

    private static final PolicyFactory STYLES = new HtmlPolicyBuilder().allowElements("b").allowStyling().toFactory();

    private SafeHtml() {}

    /** Returns whether an element is shown; its content alone is shown otherwise, see {@link #isDropped}. */
    public static boolean isShown(Element element) {
        return ALLOWED.isSafeTag(element.normalName());
    }

    /** Returns whether an element disappears with all it holds. */
    public static boolean isDropped(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "noscript",
                 "template", "title", "textarea", "select" -> true;
            default -> false;
        };
    }

    /** Returns the attributes of an element that may be shown, styles reduced to harmless properties. */
    public static Attributes shownAttributes(Element element) {
        Attributes shown = new Attributes();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
            if (!isAllowed(element, attribute)) {
                continue;
            }
            if (name.equals("style")) {
                safeStyle(attribute.getValue()).ifPresent(style -> shown.put("style", style));
            } else {
                shown.put(name, attribute.getValue());
            }
        }
        return shown;
    }

    private static boolean isAllowed(Element element, Attribute attribute) {
        boolean address = attribute.getKey().equals("href") || attribute.getKey().equals("src");
        if (address && !attribute.getValue().contains(":")) {
            return true;
        }
        return ALLOWED.isSafeAttribute(element.normalName(), element, attribute)
                && (!address || StorageCheck.isHarmless(attribute.getValue()));
    }

    /** Returns the harmless properties of a style attribute, empty where none is left. */
    static Optional<String> safeStyle(String style) {
        String clean = STYLES.sanitize("<b style=\"" + org.jsoup.nodes.Entities.escape(style) + "\">x</b>");
        Element element = org.jsoup.Jsoup.parseBodyFragment(clean).selectFirst("b[style]");
        return Optional.ofNullable(element).map(b -> b.attr("style")).filter(value -> !value.isBlank());
    }
}
