package com.atlassian.confluence.xhtml.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A macro as it stands in storage format. */
public class MacroDefinition {
    private String name;
    private String body;
    private Map<String, String> parameters = new LinkedHashMap<>();

    public MacroDefinition() {
    }

    public MacroDefinition(String name, String body, String defaultParameterValue, Map<String, String> parameters) {
        this.name = name;
        this.body = body;
        if (parameters != null) {
            this.parameters.putAll(parameters);
        }
        if (defaultParameterValue != null) {
            this.parameters.put("", defaultParameterValue);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Text of the body, or null when there is none. */
    public String getBodyText() {
        return body;
    }

    public Map<String, String> getParameters() {
        return Collections.unmodifiableMap(parameters);
    }

    public void setParameters(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public String getParameter(String parameterName) {
        return parameters.get(parameterName);
    }

    /** The parameter without a name, or null. */
    public String getDefaultParameterValue() {
        return parameters.get("");
    }
}
