package org.maillage.workbench.templates;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.maillage.workbench.container.App;

/** The template renderers of one product, one for each app; an app that is gone takes its own along. */
public final class TemplateRenderers {

    /** Weak on both sides: a renderer knows its app, and would keep its own key alive. */
    private final Map<App, WeakReference<AppTemplateRenderer>> renderers = new WeakHashMap<>();
    private final MethodList methods;
    private final Supplier<Map<String, Object>> standardItems;

    /** @param standardItems what every template finds in its context; asked once for each app */
    public TemplateRenderers(MethodList methods, Supplier<Map<String, Object>> standardItems) {
        this.methods = methods;
        this.standardItems = standardItems;
    }

    /** Returns the renderer of an app's templates. */
    public synchronized TemplateRenderer forApp(App app) {
        WeakReference<AppTemplateRenderer> known = renderers.get(app);
        AppTemplateRenderer renderer = known == null ? null : known.get();
        if (renderer == null) {
            renderer = new AppTemplateRenderer(app, methods, Map.copyOf(standardItems.get()));
            renderers.put(app, new WeakReference<>(renderer));
        }
        return renderer;
    }
}
