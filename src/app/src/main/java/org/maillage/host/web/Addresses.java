package org.maillage.host.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The app's addresses in this product. */
@Named
public final class Addresses {

    /** Where the app's pages are, below the product's context. Frozen: stands in bookmarks, pages and mails. */
    public static final String ROOT = "/plugins/servlet/maillage/";

    private final ApplicationProperties product;

    @Inject
    public Addresses(@Named("salApplicationProperties") ApplicationProperties product) {
        this.product = product;
    }

    /** Returns the product's context, {@code ""} or for instance {@code /confluence}: for links inside a page. */
    public String context() {
        return product.getBaseUrl(UrlMode.RELATIVE);
    }

    /** Returns the whole address of something below the context, as people share it. */
    public String shared(String path) {
        return product.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    /** Returns a text fit for one segment or parameter of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
