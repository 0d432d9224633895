package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders the templates of a plugin; values are escaped for HTML unless marked safe. */
public interface TemplateRenderer {
    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;

    /** Renders a template given as text. */
    String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;

    /** True when there is a template of this name. */
    boolean resolve(String templateName);
}
