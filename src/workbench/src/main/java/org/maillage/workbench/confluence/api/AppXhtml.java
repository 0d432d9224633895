package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.macro.PageConversionContext;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.confluence.render.PageRenderer;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** Rendering and reading of storage format for apps. */
public final class AppXhtml implements XhtmlContent {

    private final Renderings renderings;

    /** Makes a context to render a page in, for the person who is acting. */
    @FunctionalInterface
    public interface Renderings {
        RenderContext of(PageRef page);
    }

    public AppXhtml(Renderings renderings) {
        this.renderings = renderings;
    }

    @Override
    public String convertStorageToView(String storage, ConversionContext context) {
        RenderContext rendering = context instanceof PageConversionContext own ? own.rendering() : renderings.of(page(context));
        return new PageRenderer().render(storage, rendering);
    }

    @Override
    public void handleMacroDefinitions(String storageFragment, ConversionContext context, MacroDefinitionHandler handler) throws XhtmlException {
        for (Element element : StorageFormat.parse(storageFragment).getAllElements()) {
            if (MacroCall.isMacro(element)) {
                MacroCall call = MacroCall.of(element);
                Map<String, String> named = new LinkedHashMap<>(call.parameters());
                String body = call.plainBody().or(() -> call.richBody().map(StorageFormat::writeInner)).orElse(null);
                handler.handle(new MacroDefinition(call.name(), body, named.remove(""), named));
            }
        }
    }

    private static PageRef page(ConversionContext context) {
        long id = context.getEntity() == null ? 0 : context.getEntity().getId();
        String title = context.getEntity() == null ? "" : context.getEntity().getTitle();
        return new PageRef(id, context.getSpaceKey() == null ? "" : context.getSpaceKey(), title);
    }
}
