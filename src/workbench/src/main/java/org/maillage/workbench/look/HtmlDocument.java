package org.maillage.workbench.look;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document that an app's servlet answered, taken apart so that a frame can be put around it: as SiteMesh does in the
 * products.
 *
 * @param title its title, plain text, blank where it has none
 * @param decorator the name in {@code <meta name="decorator">}, empty where it has none
 * @param head what else its head holds: styles, scripts, meta
 * @param body what its body holds
 * @param bodyClass CSS classes of its body
 * @param contents blocks named by {@code <content tag="…">}, which leave the body
 */
public record HtmlDocument(String title, Optional<String> decorator, Markup head, Markup body, String bodyClass,
        Map<String, Markup> contents) {

    /** Takes a document apart; never fails, whatever the text. */
    public static HtmlDocument parse(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        Optional<String> decorator = Optional.ofNullable(document.selectFirst("head > meta[name=decorator]"))
                .map(meta -> meta.attr("content"));
        String title = document.title();
        document.select("head > title, head > meta[name=decorator], head > meta[charset], head > meta[http-equiv=Content-Type]")
                .remove();
        Map<String, Markup> contents = new LinkedHashMap<>();
        for (Element block : document.select("content[tag]")) {
            contents.put(block.attr("tag"), new Markup(block.html()));
            block.remove();
        }
        return new HtmlDocument(title, decorator, new Markup(document.head().html()), new Markup(document.body().html()),
                document.body().className(), contents);
    }
}
