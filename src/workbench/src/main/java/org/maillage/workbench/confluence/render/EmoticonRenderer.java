package org.maillage.workbench.confluence.render;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/** {@code ac:emoticon}: the product's emoticon names, shown as characters so that they need no pictures. */
public final class EmoticonRenderer implements ElementRenderer {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("smile", "🙂"), Map.entry("sad", "🙁"), Map.entry("cheeky", "😛"), Map.entry("laugh", "😀"),
            Map.entry("wink", "😉"), Map.entry("thumbs-up", "👍"), Map.entry("thumbs-down", "👎"),
            Map.entry("information", "ℹ️"), Map.entry("tick", "✅"), Map.entry("cross", "❌"), Map.entry("warning", "⚠️"),
            Map.entry("plus", "➕"), Map.entry("minus", "➖"), Map.entry("question", "❓"), Map.entry("light-on", "💡"),
            Map.entry("light-off", "💡"), Map.entry("yellow-star", "⭐"), Map.entry("red-star", "⭐"),
            Map.entry("green-star", "⭐"), Map.entry("blue-star", "⭐"), Map.entry("heart", "❤️"),
            Map.entry("broken-heart", "💔"));

    /** Returns the character an emoticon is shown as. */
    public static String character(Element emoticon) {
        String fallback = emoticon.attr("ac:emoji-fallback");
        return CHARACTERS.getOrDefault(emoticon.attr("ac:name"), fallback.isBlank() ? emoticon.attr("ac:name") : fallback);
    }

    @Override
    public void render(Element emoticon, MarkupWriter out, Rendering page) {
        out.open("span", "class", "emoticon", "role", "img", "aria-label", emoticon.attr("ac:name")).text(character(emoticon)).close("span");
    }
}
