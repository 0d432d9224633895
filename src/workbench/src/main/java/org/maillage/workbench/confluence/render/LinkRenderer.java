package org.maillage.workbench.confluence.render;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageCheck;

/** {@code ac:link}: to a page, a space, an attachment, a person, an anchor. */
final class LinkRenderer implements ElementRenderer {

    @Override
    public void render(Element link, MarkupWriter out, Rendering page) {
        Target target = target(link, page.context());
        out.open("a", "class", target.cssClass(), "href", target.address() + anchor(link, target, page.context()));
        Element rich = link.selectFirst("> ac|link-body");
        Element plain = link.selectFirst("> ac|plain-text-link-body");
        if (rich != null) {
            page.children(rich, out);
        } else if (plain != null && !plain.wholeText().isBlank()) {
            out.text(plain.wholeText());
        } else {
            out.text(target.text());
        }
        out.close("a");
    }

    private record Target(String address, String cssClass, String text, String anchorPrefix) {}

    private static Target target(Element link, RenderContext context) {
        Addresses addresses = context.addresses();
        Element resource = link.children().stream().filter(child -> child.normalName().startsWith("ri:")).findFirst().orElse(null);
        if (resource == null) {
            return new Target("", "confluence-link", link.attr("ac:anchor"), context.page().title());
        }
        return switch (resource.normalName()) {
            case "ri:page", "ri:blog-post", "ri:content-entity" -> page(resource, context);
            case "ri:space" -> new Target(addresses.space(resource.attr("ri:space-key")), "confluence-link", resource.attr("ri:space-key"), "");
            case "ri:attachment" -> attachment(resource, context);
            case "ri:user" -> person(resource, context);
            case "ri:url" -> {
                String address = resource.attr("ri:value");
                yield new Target(StorageCheck.isHarmless(address) ? address : "#", "external-link", address, "");
            }
            default -> new Target("#", "unresolved", resource.attr("ri:content-title"), "");
        };
    }

    private static Target page(Element resource, RenderContext context) {
        String space = spaceOf(resource, context);
        String title = resource.attr("ri:content-title");
        return context.addresses().page(space, title)
                .map(address -> new Target(address, "confluence-link", title, title))
                .orElseGet(() -> new Target(context.addresses().createPage(space, title), "createlink confluence-link", title, title));
    }

    private static Target attachment(Element resource, RenderContext context) {
        String name = resource.attr("ri:filename");
        return address(resource, context).map(address -> new Target(address, "confluence-link", name, ""))
                .orElseGet(() -> new Target("#", "unresolved", name, ""));
    }

    private static Target person(Element resource, RenderContext context) {
        String wanted = resource.hasAttr("ri:userkey") ? resource.attr("ri:userkey") : resource.attr("ri:username");
        return context.addresses().person(wanted)
                .map(person -> new Target(person.address(), "confluence-link confluence-userlink user-mention", person.fullName(), ""))
                .orElseGet(() -> new Target("#", "unresolved", context.texts().get("unknown.user"), ""));
    }

    /** Returns the address of an {@code ri:attachment}, which may name another page that holds it. */
    static Optional<String> address(Element attachment, RenderContext context) {
        Element holder = attachment.selectFirst("ri|page");
        Optional<PageRef> page = holder == null ? Optional.of(context.page())
                : context.addresses().find(spaceOf(holder, context), holder.attr("ri:content-title"));
        return page.flatMap(found -> context.addresses().attachment(found, attachment.attr("ri:filename")));
    }

    private static String spaceOf(Element resource, RenderContext context) {
        return resource.hasAttr("ri:space-key") ? resource.attr("ri:space-key") : context.page().spaceKey();
    }

    private static String anchor(Element link, Target target, RenderContext context) {
        String anchor = link.attr("ac:anchor");
        if (anchor.isBlank()) {
            return "";
        }
        boolean isHeading = context.headings().stream().anyMatch(heading -> heading.id().equals(anchor));
        return "#" + (isHeading || target.anchorPrefix().isEmpty() ? anchor : (target.anchorPrefix() + "-" + anchor).replaceAll("\\s+", ""));
    }
}
