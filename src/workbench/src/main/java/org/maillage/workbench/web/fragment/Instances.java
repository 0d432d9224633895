package org.maillage.workbench.web.fragment;

import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;

/** Makes the objects that a descriptor names by class. */
public final class Instances {

    private Instances() {}

    /**
     * Makes an object of a class of the module's app, with its dependencies.
     *
     * @throws ModuleException if the class is missing or of another type; the message says what to mend
     */
    public static <T> T create(AppModule module, String className, Class<T> type) throws ModuleException {
        if (className.isBlank()) {
            throw new ModuleException("a class attribute is missing for a " + type.getName());
        }
        return module.app().create(load(module, className, type));
    }

    /**
     * Loads a class of the module's app.
     *
     * @throws ModuleException if the class is missing or of another type
     */
    public static <T> Class<? extends T> load(AppModule module, String className, Class<T> type) throws ModuleException {
        Class<?> found;
        try {
            found = module.app().loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleException("class " + className
                    + " cannot be loaded: is its package in the jar, or in Import-Package and exported by this product? (" + e + ")", e);
        }
        if (!type.isAssignableFrom(found)) {
            throw new ModuleException(className + " is no " + type.getName());
        }
        return found.asSubclass(type);
    }
}
