package org.maillage.workbench.confluence.render;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageCheck;

/** {@code ac:image}: an attachment or an address, with size, alignment, border, title and alternative text. */
public final class ImageRenderer implements ElementRenderer {

    @Override
    public void render(Element image, MarkupWriter out, Rendering page) {
        Optional<String> source = source(image, page.context());
        out.open("span", "class", "confluence-embedded-file-wrapper" + alignment(image));
        if (source.isPresent()) {
            out.empty("img",
                    "class", ("confluence-embedded-image " + image.attr("ac:class")).strip()
                            + (image.attr("ac:border").equals("true") ? " confluence-content-image-border" : ""),
                    "src", source.get(),
                    "alt", image.attr("ac:alt"),
                    "title", orNull(image.attr("ac:title")),
                    "width", number(image.attr("ac:width")),
                    "height", number(image.attr("ac:height")),
                    "loading", "lazy");
        } else {
            out.open("span", "class", "error").text(page.context().texts().get("image.missing", name(image))).close("span");
        }
        out.close("span");
        Element caption = image.selectFirst("> ac|caption");
        if (caption != null) {
            out.open("span", "class", "confluence-image-caption");
            page.children(caption, out);
            out.close("span");
        }
    }

    /** Returns where the picture itself is, empty where the page has no such attachment or the address is hostile. */
    public static Optional<String> source(Element image, RenderContext context) {
        Element attachment = image.selectFirst("> ri|attachment");
        if (attachment != null) {
            return LinkRenderer.address(attachment, context);
        }
        return Optional.ofNullable(image.selectFirst("> ri|url"))
                .map(url -> url.attr("ri:value"))
                .filter(StorageCheck::isHarmless);
    }

    private static String name(Element image) {
        Element attachment = image.selectFirst("> ri|attachment");
        return attachment == null ? "" : attachment.attr("ri:filename");
    }

    private static String alignment(Element image) {
        return switch (image.attr("ac:align")) {
            case "left" -> " image-left-wrapper";
            case "right" -> " image-right-wrapper";
            case "center" -> " image-center-wrapper";
            default -> "";
        };
    }

    private static String number(String value) {
        return value.matches("\\d{1,5}") ? value : null;
    }

    private static String orNull(String value) {
        return value.isBlank() ? null : value;
    }
}
