package org.maillage.workbench.look;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Encodes parts of addresses; templates know it as {@code $urls}. */
public final class Urls {

    /** Returns a text fit for a query parameter's value or a path segment: spaces become {@code %20}. */
    public String encode(Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
