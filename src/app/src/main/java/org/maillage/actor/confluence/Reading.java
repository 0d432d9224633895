package org.maillage.actor.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Set;

/** Where a page is read. */
final class Reading {

    private static final Set<String> AWAY = Set.of("pdf", "word", "email", "feed", "html_export");

    private Reading() {}

    /** Returns whether the text leaves the site, so that its links must be whole. */
    static boolean isAway(ConversionContext context) {
        return context != null && context.getOutputType() != null && AWAY.contains(context.getOutputType());
    }
}
