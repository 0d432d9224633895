package org.maillage.workbench.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** What an app might hand to its template: an own class with methods that are listed and methods that are not. */
public final class Row implements Titled {

    @Override
    public String getTitle() {
        return "A & B";
    }

    public String getSecret() {
        return "secret";
    }

    public String secret() {
        return "secret";
    }

    @HtmlSafe
    public String getMarkup() {
        return "<b>bold</b>";
    }

    @HtmlSafe
    public List<String> getItems() {
        return List.of("<i>1</i>", "<i>2</i>");
    }

    @HtmlSafe
    public String around(String text) {
        return "<p>" + text + "</p>";
    }

    public boolean isOpen() {
        return true;
    }
}
