package org.maillage.workbench.container;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a product offers to apps: components by their public type. The plugin container registers each of them as an
 * OSGi service, so that an app gets it through {@code @ComponentImport} and in no other way.
 *
 * <p>A component may be shared, or made anew for each app that asks (Active Objects, whose tables belong to one app).
 * Filled while a product is assembled, read-only afterwards; not safe for use by several threads before that.
 */
public final class HostComponents {

    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();
    private final Map<Class<?>, Function<App, ?>> perApp = new LinkedHashMap<>();

    /**
     * Offers one component to every app.
     *
     * @throws IllegalStateException if the type is already offered
     */
    public <T> HostComponents offer(Class<T> type, T component) {
        refuseSecond(type);
        shared.put(type, type.cast(component));
        return this;
    }

    /**
     * Offers a component made for each app that asks for it.
     *
     * @throws IllegalStateException if the type is already offered
     */
    public <T> HostComponents offerPerApp(Class<T> type, Function<App, T> maker) {
        refuseSecond(type);
        perApp.put(type, maker);
        return this;
    }

    /** Returns the shared component of this exact type. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(shared.get(type)).map(type::cast);
    }

    /**
     * Returns the shared component of this exact type.
     *
     * @throws IllegalStateException if nobody offers it
     */
    public <T> T require(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("no host component " + type.getName()));
    }

    /** Returns all shared components, in the order they were offered. */
    public Map<Class<?>, Object> shared() {
        return Collections.unmodifiableMap(shared);
    }

    /** Returns the makers of per-app components, in the order they were offered. */
    public Map<Class<?>, Function<App, ?>> perApp() {
        return Collections.unmodifiableMap(perApp);
    }

    private void refuseSecond(Class<?> type) {
        if (shared.containsKey(type) || perApp.containsKey(type)) {
            throw new IllegalStateException("offered twice: " + type.getName());
        }
    }
}
