package org.maillage.workbench.web.resource;

import java.util.List;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;

/** The module type {@code resource} of a descriptor itself, as far as it is {@code type="download"}. */
public final class DownloadModuleType implements ModuleType {

    private final WebResources resources;

    public DownloadModuleType(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        if (!module.requireAttribute("type").equals("download")) {
            return () -> { };
        }
        Downloads files = new Downloads(module, List.of(ResourceFile.of(module.element())));
        resources.add(module.app().key(), files);
        return () -> resources.remove(module.app().key(), files);
    }
}
