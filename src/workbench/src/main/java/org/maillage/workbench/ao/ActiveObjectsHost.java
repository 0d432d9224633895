package org.maillage.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;

/**
 * Active Objects in one product: the module type {@code ao}, and the service each app gets for its own tables.
 *
 * <p>Uninstalling an app keeps its tables; only {@link #dropTables} removes them.
 */
public final class ActiveObjectsHost implements ModuleType {

    private final Map<String, AppTables> enabled = new ConcurrentHashMap<>();
    private final Map<String, String> ownerOfPrefix = new ConcurrentHashMap<>();
    private final Database database;
    private final EntityManagers managers;
    private final PluginSettingsFactory settings;
    private final ClusterLockService locks;

    public ActiveObjectsHost(Database database, PluginSettingsFactory settings, ClusterLockService locks) {
        this.database = database;
        this.managers = new EntityManagers(database);
        this.settings = settings;
        this.locks = locks;
    }

    /**
     * Returns the service an app imports. It may be asked for at any time; using it before the app's {@code <ao>}
     * module is enabled, or without one, is refused.
     */
    public ActiveObjects forApp(App app) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getDeclaringClass() == Object.class
                                ? ofObject(proxy, method.getName(), arguments, app)
                                : method.invoke(tables(app), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public Phase phase() {
        return Phase.BEFORE_CONTEXT;
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        AoDescriptor descriptor = new AoDescriptor(module);
        TableNaming naming = TableNaming.of(descriptor.namespace());
        String app = module.app().key();
        claim(naming, app);
        try {
            enabled.put(app, bringUpToDate(descriptor, naming));
        } catch (ModuleException | RuntimeException e) {
            ownerOfPrefix.remove(naming.prefix());
            throw e;
        }
        return () -> {
            enabled.remove(app);
            ownerOfPrefix.remove(naming.prefix());
        };
    }

    /** Returns the names of the tables kept for a namespace, whether or not its app is installed. */
    public List<String> tables(String namespace) {
        return database.sql().sql("select table_name from information_schema.tables where table_schema = ?")
                .param(database.schema()).query(String.class).list().stream()
                .filter(TableNaming.of(namespace)::owns).sorted().toList();
    }

    /**
     * Drops the tables kept for a namespace and forgets their version: what an administrator asks for after an
     * uninstallation, when the data shall go too.
     *
     * @throws IllegalStateException if an enabled app uses them
     */
    public void dropTables(String namespace) {
        TableNaming naming = TableNaming.of(namespace);
        if (ownerOfPrefix.containsKey(naming.prefix())) {
            throw new IllegalStateException("the tables " + naming.prefix() + "… are in use by the app "
                    + ownerOfPrefix.get(naming.prefix()) + ": disable it first");
        }
        for (String table : tables(namespace)) {
            database.template().execute("drop table \"" + table + "\" cascade");
        }
        new UpgradeTasks(settings.createGlobalSettings(), naming).forget();
    }

    private AppTables bringUpToDate(AoDescriptor descriptor, TableNaming naming) throws ModuleException {
        Set<Class<? extends RawEntity<?>>> types = descriptor.entities();
        EntityManager manager = managers.create(naming);
        AppTables tables = new AppTables(manager, database, types);
        // Two nodes start the new version at the same time; one upgrades, the other finds it done.
        Lock lock = locks.getLockForName("active-objects." + naming.prefix());
        lock.lock();
        try {
            new UpgradeTasks(settings.createGlobalSettings(), naming).run(descriptor.upgradeTasks(), tables);
            tables.migrate(array(types));
        } catch (RuntimeException | LinkageError e) {
            throw new ModuleException("the tables of " + descriptor.namespace() + " cannot be brought up to date: " + e, e);
        } finally {
            lock.unlock();
        }
        return tables;
    }

    private void claim(TableNaming naming, String app) throws ModuleException {
        String owner = ownerOfPrefix.putIfAbsent(naming.prefix(), app);
        if (owner != null) {
            throw new ModuleException("the tables " + naming.prefix() + "… belong to the app " + owner
                    + (owner.equals(app) ? ": an app has one <ao> module" : ": choose another namespace"));
        }
    }

    private AppTables tables(App app) {
        AppTables tables = enabled.get(app.key());
        if (tables == null) {
            boolean declared = app.modules().stream().anyMatch(module -> module.type().equals(element()));
            throw new IllegalStateException("the app " + app.key() + " uses Active Objects "
                    + (declared ? "before its <ao> module is enabled, or after it was disabled"
                            : "but declares no <ao> module: add one that names its entities"));
        }
        return tables;
    }

    private static Object ofObject(Object proxy, String method, Object[] arguments, App app) {
        return switch (method) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Active Objects of " + app.key();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no array of a parameterised type
    private static Class<? extends RawEntity<?>>[] array(Set<Class<? extends RawEntity<?>>> types) {
        return types.toArray(new Class[0]);
    }
}
