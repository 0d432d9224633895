package org.maillage.host.web;

import java.util.List;
import org.maillage.host.Caller;

/** The app's own tabs, one list for all of its pages. */
public interface Navigation {

    /**
     * A tab.
     *
     * @param key also the suffix of its text key {@code maillage.nav.<key>} and the name of its page
     * @param path below the product's context
     * @param count a number beside the label, 0 for none
     */
    record Tab(String key, String path, int count) {}

    /** Returns the tabs this caller may open. */
    List<Tab> tabs(Caller caller);
}
