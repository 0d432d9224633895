package org.maillage.workbench.web;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleType;

/** The module type {@code watch-loader}: remembers an app's class loader without holding it. */
public final class LoaderWatch implements ModuleType {

    private final List<WeakReference<ClassLoader>> loaders = new CopyOnWriteArrayList<>();

    @Override
    public String element() {
        return "watch-loader";
    }

    @Override
    public Handle enable(AppModule module) {
        loaders.add(new WeakReference<>(module.app().classLoader()));
        return () -> { };
    }

    /** Returns how many loaders were seen. */
    public int seen() {
        return loaders.size();
    }

    /** Returns whether the garbage collector found all of them free. */
    public boolean allGone() {
        System.gc();
        return loaders.stream().allMatch(loader -> loader.get() == null);
    }
}
