package org.maillage.workbench.templates;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;
import org.maillage.workbench.container.App;

/** Reads templates from an app's bundle, and from nowhere else. */
final class AppResourceLoader extends ResourceLoader {

    private final App app;

    AppResourceLoader(App app) {
        this.app = app;
    }

    static URL find(App app, String name) {
        return app.resource(name.startsWith("/") ? name.substring(1) : name);
    }

    @Override
    public void init(ExtProperties configuration) {
        // Everything it needs it was made with.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        URL template = find(app, name);
        if (template == null) {
            throw new ResourceNotFoundException("the app " + app.key() + " has no template " + name);
        }
        try {
            return new InputStreamReader(template.openStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResourceNotFoundException("the template " + name + " of the app " + app.key() + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
