package org.maillage.workbench.confluence.editor;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a piece of editor HTML looks like, regardless of how browser and server write it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("[data-mce-bogus]").remove();
        document.getAllElements().forEach(element -> element.attributes().asList().stream()
                .map(attribute -> attribute.getKey()).filter(key -> key.startsWith("data-mce-"))
                .toList().forEach(element::removeAttr));
        return Integer.toHexString(document.body().html().replace('\u00a0', ' ').strip().hashCode());
    }
}
