package org.maillage.workbench.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.maillage.workbench.container.App;

/**
 * Lets Jersey take resource classes from their app: for each request the app's Spring context makes one (or gives its
 * only bean of that class), then Jersey fills what is marked {@code @Context}.
 */
final class AppResources implements Feature {

    private final App app;
    private final List<Class<?>> types;

    AppResources(App app, List<Class<?>> types) {
        this.app = app;
        this.types = types;
    }

    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager injection = InjectionManagerProvider.getInjectionManager(context);
        context.register(new AbstractBinder() {
            @Override
            protected void configure() {
                types.forEach(type -> fromApp(type));
            }

            private <T> void fromApp(Class<T> type) {
                bindFactory(() -> {
                    T resource = app.create(type);
                    injection.inject(resource);
                    return resource;
                }).to(type);
            }
        });
        return true;
    }
}
