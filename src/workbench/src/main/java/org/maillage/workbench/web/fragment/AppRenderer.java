package org.maillage.workbench.web.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.Map;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.HostComponents;

/**
 * Renders templates and texts of apps with the product's own services. Those are looked up when they are used: while a
 * product is put together, they come after the web side.
 */
public final class AppRenderer {

    private final HostComponents components;

    public AppRenderer(HostComponents components) {
        this.components = components;
    }

    /** Renders a template of the app's jar. */
    String template(App app, String location, Map<String, Object> context) throws IOException {
        StringWriter html = new StringWriter();
        rendererOf(app).render(location, context, html);
        return html.toString();
    }

    /** Renders template text of the app's descriptor. */
    String fragment(App app, String text, Map<String, Object> context) {
        return text.indexOf('$') < 0 ? text : rendererOf(app).renderFragment(text, context);
    }

    /** Returns the text of a key in the language of the current user. */
    String text(String key, String... arguments) {
        return components.find(I18nResolver.class)
                .map(resolver -> resolver.getText(key, (Serializable[]) arguments))
                .orElse(key);
    }

    private TemplateRenderer rendererOf(App app) {
        var maker = components.perApp().get(TemplateRenderer.class);
        return maker == null ? components.require(TemplateRenderer.class) : (TemplateRenderer) maker.apply(app);
    }
}
