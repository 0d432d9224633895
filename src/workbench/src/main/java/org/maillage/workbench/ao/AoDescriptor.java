package org.maillage.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.w3c.dom.NodeList;

/**
 * What an {@code <ao>} module says: the namespace of its tables (the plugin key where it names none), its entities and
 * its upgrade tasks.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/active-objects-plugin-module/">the ao module</a>
 */
final class AoDescriptor {

    private final AppModule module;

    AoDescriptor(AppModule module) {
        this.module = module;
    }

    String namespace() {
        return module.attribute("namespace").orElse(module.app().key());
    }

    Set<Class<? extends RawEntity<?>>> entities() throws ModuleException {
        Set<Class<? extends RawEntity<?>>> types = new LinkedHashSet<>();
        for (String name : texts("entity")) {
            types.add(entity(name));
        }
        if (types.isEmpty()) {
            throw new ModuleException("<ao key=\"" + module.key() + "\"> names no <entity>");
        }
        return types;
    }

    List<ActiveObjectsUpgradeTask> upgradeTasks() throws ModuleException {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : texts("upgradeTask")) {
            Class<?> type = load(name, "upgradeTask");
            if (!ActiveObjectsUpgradeTask.class.isAssignableFrom(type)) {
                throw new ModuleException(name + " is not an " + ActiveObjectsUpgradeTask.class.getSimpleName());
            }
            tasks.add(create(module.app(), type.asSubclass(ActiveObjectsUpgradeTask.class)));
        }
        return tasks;
    }

    @SuppressWarnings("unchecked") // an interface that extends RawEntity is a class of some RawEntity<?>
    private Class<? extends RawEntity<?>> entity(String name) throws ModuleException {
        Class<?> type = load(name, "entity");
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw new ModuleException(name + " is not an interface that extends net.java.ao.RawEntity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    /** Tables are made before the app's context starts, so a task that asks for nothing must not wait for it. */
    private static ActiveObjectsUpgradeTask create(App app, Class<? extends ActiveObjectsUpgradeTask> type)
            throws ModuleException {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    return type.cast(constructor.newInstance());
                }
            }
            return app.create(type);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ModuleException("cannot create the upgrade task " + type.getName() + ": " + e, e);
        }
    }

    private Class<?> load(String name, String element) throws ModuleException {
        try {
            return module.app().loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleException("<ao key=\"" + module.key() + "\">: the <" + element + "> " + name
                    + " cannot be loaded: " + e, e);
        }
    }

    private List<String> texts(String element) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = module.element().getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
