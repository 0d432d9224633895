package org.maillage.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.workbench.confluence.render.RenderContext;

/** What an app's macro is told of the page it stands on. */
public final class PageConversionContext implements ConversionContext {

    private final RenderContext rendering;
    private final Supplier<? extends ContentEntityObject> entity;
    private final Map<String, Object> properties = new HashMap<>();

    /** Makes a context; {@code entity} is asked only when the macro asks, and may answer null. */
    public PageConversionContext(RenderContext rendering, Supplier<? extends ContentEntityObject> entity) {
        this.rendering = rendering;
        this.entity = entity;
    }

    /** Returns what the page is being rendered with. */
    public RenderContext rendering() {
        return rendering;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity.get();
    }

    @Override
    public String getSpaceKey() {
        return rendering.page().spaceKey().isEmpty() ? null : rendering.page().spaceKey();
    }

    @Override
    public String getOutputType() {
        return rendering.output();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void disableAsyncRenderSafe() {
        // The workbench renders everything at once.
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return false;
    }

    @Override
    public boolean isDiffOrEmail() {
        return rendering.output().equals("diff") || rendering.output().equals("email");
    }
}
