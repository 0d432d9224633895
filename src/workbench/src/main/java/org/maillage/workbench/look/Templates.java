package org.maillage.workbench.look;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Renders the workbench's own pages: Velocity templates from the class path, each reference escaped for HTML unless it
 * is {@link Markup}. References that do not exist fail the page (strict mode), so that a slip of the pen shows in tests.
 *
 * <p>Apps render through {@code TemplateRenderer}, which is another engine with the products' rules.
 */
public final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        Properties settings = new Properties();
        settings.setProperty("resource.loaders", "class");
        settings.setProperty(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.setProperty("resource.loader.class.cache", "true");
        settings.setProperty("resource.default_encoding", "UTF-8");
        settings.setProperty("runtime.strict_mode.enable", "true");
        settings.setProperty("velocimacro.inline.local_scope", "true");
        engine.init(settings);
    }

    /**
     * Renders a template.
     *
     * @param template path on the class path, for instance {@code org/maillage/workbench/look/login.vm}
     * @param model what the template sees
     * @throws org.apache.velocity.exception.VelocityException if there is no such template, or it is faulty
     */
    public Markup render(String template, Map<String, ?> model) {
        VelocityContext context = new VelocityContext();
        model.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (ctx, reference, value) ->
                value instanceof Markup || value == null ? value : Html.escape(value));
        escaping.attachToContext(context);
        StringWriter html = new StringWriter();
        engine.getTemplate(template, "UTF-8").merge(context, html);
        return new Markup(html.toString());
    }
}
