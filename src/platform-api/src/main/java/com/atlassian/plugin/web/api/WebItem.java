package com.atlassian.plugin.web.api;

/** A link ready to be shown. */
public interface WebItem extends WebFragment {
    String getSection();

    String getUrl();

    String getAccessKey();

    String getEntryPoint();
}
