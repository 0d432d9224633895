package org.maillage.workbench.confluence.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.render.PageRef;

/** Addresses of the wiki's pages below the context path, in the form the product gives them. */
public final class PageUrls {

    private PageUrls() {}

    /** Returns {@code /display/KEY/Title+of+the+page}, or the page's id where the title would not survive in a path. */
    public static String view(PageRef page) {
        boolean plain = page.title().codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_' || c == '\'');
        return plain ? "/display/" + encode(page.spaceKey()) + "/" + encode(page.title()) : "/pages/viewpage.action?pageId=" + page.id();
    }

    public static String view(StoredPage page) {
        return view(page.ref());
    }

    public static String space(String key) {
        return "/display/" + encode(key);
    }

    public static String attachment(long pageId, String fileName) {
        return "/download/attachments/" + pageId + "/" + encode(fileName).replace("+", "%20");
    }

    static String create(String spaceKey, String title) {
        return "/pages/createpage.action?spaceKey=" + encode(spaceKey) + "&title=" + encode(title);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
