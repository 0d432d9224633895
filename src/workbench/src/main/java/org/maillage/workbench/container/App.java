package org.maillage.workbench.container;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** One installed app (a P2 plugin), as module types and host components see it. */
public interface App {

    /** Returns the plugin key, for instance {@code org.maillage}. */
    String key();

    /** Returns the name shown to people. */
    String name();

    /** Returns the version its descriptor states. */
    String version();

    /** Returns the modules of its descriptor that are meant for this product, in document order. */
    List<AppModule> modules();

    /**
     * Loads a class through the app's bundle, so that only what the bundle holds or imports is found.
     *
     * @throws ClassNotFoundException if the bundle cannot see it
     */
    Class<?> loadClass(String name) throws ClassNotFoundException;

    /** Returns a resource of the bundle (nested jars included), or null where there is none. */
    URL resource(String path);

    /** Returns a class loader that sees what the bundle sees. */
    ClassLoader classLoader();

    /**
     * Makes a module's object: the app's bean of this type where it has exactly one, else a new object whose
     * constructor, fields and setters are injected from the app's Spring context.
     */
    <T> T create(Class<T> type);

    /** Returns the bean of this name in the app's Spring context; empty where there is none of this type. */
    default <T> Optional<T> bean(String name, Class<T> type) {
        return Optional.empty();
    }
}
