package com.atlassian.plugin.web.api;

/** A group of links. */
public interface WebSection extends WebFragment {
    String getLocation();
}
