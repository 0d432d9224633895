package com.atlassian.plugin.web.api;

import java.util.Map;

/** What links and sections have in common. */
public interface WebFragment {
    String getCompleteKey();

    String getLabel();

    String getTitle();

    String getStyleClass();

    String getId();

    Map<String, String> getParams();

    int getWeight();
}
