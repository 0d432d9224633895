package org.maillage.workbench.templates;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.maillage.workbench.container.App;

/**
 * Renders the templates of one app, with an engine of its own, so that nothing of the app is left when it is gone.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/atlassian-template-renderer/">
 *     Atlassian Template Renderer</a>
 */
final class AppTemplateRenderer implements TemplateRenderer {

    private static final String UTF_8 = "UTF-8";

    private final App app;
    private final VelocityEngine engine;
    private final Map<String, Object> standardItems;

    AppTemplateRenderer(App app, MethodList methods, Map<String, Object> standardItems) {
        this.app = app;
        this.engine = Engines.create(app, methods);
        this.standardItems = standardItems;
    }

    @Override
    public void render(String name, Writer writer) throws IOException {
        render(name, Map.of(), writer);
    }

    @Override
    public void render(String name, Map<String, Object> context, Writer writer) throws IOException {
        try {
            engine.getTemplate(name, UTF_8).merge(velocity(context), writer);
        } catch (ResourceNotFoundException e) {
            throw new RenderingException(e.getMessage(), e);
        } catch (VelocityException e) {
            throw failure("the template " + name, e);
        }
        writer.flush();
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        try {
            engine.evaluate(velocity(context), writer, "fragment of " + app.key(), fragment);
        } catch (VelocityException e) {
            throw failure("a template fragment", e);
        }
        return writer.toString();
    }

    @Override
    public boolean resolve(String name) {
        return AppResourceLoader.find(app, name) != null;
    }

    private VelocityContext velocity(Map<String, Object> given) {
        Map<String, Object> items = new HashMap<>(standardItems);
        items.put("context", given);
        items.putAll(given);
        VelocityContext context = new VelocityContext(items);
        EventCartridge handlers = new EventCartridge();
        handlers.addReferenceInsertionEventHandler(new HtmlEscaping());
        handlers.attachToContext(context);
        return context;
    }

    private RenderingException failure(String what, VelocityException e) {
        return new RenderingException(what + " of the app " + app.key() + " cannot be rendered: " + e.getMessage(), e);
    }
}
