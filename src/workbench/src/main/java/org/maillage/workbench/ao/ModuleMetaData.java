package org.maillage.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;

/** What an app may ask about its own tables: they are there as soon as the app is. */
final class ModuleMetaData implements ActiveObjectsModuleMetaData {

    private final Set<Class<? extends RawEntity<?>>> types;

    ModuleMetaData(Set<Class<? extends RawEntity<?>>> types) {
        this.types = types;
    }

    @Override
    public void awaitInitialization() {
        // Tables are made before the app's context starts.
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        // Tables are made before the app's context starts.
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        return types.contains(type);
    }
}
