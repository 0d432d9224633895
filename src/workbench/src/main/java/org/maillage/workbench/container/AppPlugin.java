package org.maillage.workbench.container;

import com.atlassian.plugin.ModuleDescriptor;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.plugin.PluginState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maillage.workbench.plugins.AppStatus.State;

/**
 * An app as the plugin framework's own API shows it, in events: who it is and what it holds. It lists no module
 * descriptors: no supported app asks for them.
 */
final class AppPlugin implements Plugin {

    private final String key;
    private final String name;
    private final String version;
    private final PluginState state;
    private final App app;

    AppPlugin(App app, State state) {
        this(app.key(), app.name(), app.version(),
                state == State.ENABLED ? PluginState.ENABLED : PluginState.DISABLED, app);
    }

    private AppPlugin(String key, String name, String version, PluginState state, App app) {
        this.key = key;
        this.name = name;
        this.version = version;
        this.state = state;
        this.app = app;
    }

    static AppPlugin uninstalled(AppDescriptor descriptor) {
        return new AppPlugin(descriptor.key(), descriptor.name(), descriptor.version(), PluginState.UNINSTALLED, null);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public PluginState getPluginState() {
        return state;
    }

    @Override
    public PluginInformation getPluginInformation() {
        return new Information(version);
    }

    @Override
    public Collection<ModuleDescriptor<?>> getModuleDescriptors() {
        return List.of();
    }

    @Override
    public ModuleDescriptor<?> getModuleDescriptor(String moduleKey) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller states the type, as the API wants it
    public <T> Class<T> loadClass(String className, Class<?> callingClass) throws ClassNotFoundException {
        return (Class<T>) installed().loadClass(className);
    }

    @Override
    public ClassLoader getClassLoader() {
        return installed().classLoader();
    }

    @Override
    public URL getResource(String path) {
        return installed().resource(path);
    }

    @Override
    public InputStream getResourceAsStream(String path) {
        URL resource = getResource(path);
        try {
            return resource == null ? null : resource.openStream();
        } catch (IOException e) {
            return null;
        }
    }

    private App installed() {
        if (app == null) {
            throw new IllegalStateException(key + " is uninstalled");
        }
        return app;
    }

    private record Information(String version) implements PluginInformation {

        @Override
        public String getDescription() {
            return "";
        }

        @Override
        public String getVersion() {
            return version;
        }

        @Override
        public String getVendorName() {
            return "";
        }

        @Override
        public String getVendorUrl() {
            return "";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }
    }
}
