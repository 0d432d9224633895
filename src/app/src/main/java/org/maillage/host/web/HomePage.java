package org.maillage.host.web;

import org.maillage.host.DirectoryHome;
import org.maillage.host.Texts;

/** What the product that is not the directory's home shows at the same addresses: where the page is, or how to get there. */
final class HomePage {

    private HomePage() {}

    static Answer.Page of(DirectoryHome home, Texts texts, String path) {
        View view = View.of("title", texts.get("maillage.home.title"))
                .with("address", home.address().map(address -> address.toASCIIString().replaceAll("/+$", "") + path));
        view.with("explanation", texts.get("maillage.home.explanation", home.name()))
                .with("open", texts.get("maillage.home.open", home.name()))
                .with("missing", texts.get("maillage.home.noLink", home.name()));
        return Answer.Page.of("home", view);
    }
}
