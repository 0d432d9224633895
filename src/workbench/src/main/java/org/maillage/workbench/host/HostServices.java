package org.maillage.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.maillage.workbench.Product;
import org.maillage.workbench.ao.ActiveObjectsHost;
import org.maillage.workbench.cache.Caches;
import org.maillage.workbench.cluster.Cluster;
import org.maillage.workbench.cluster.HazelcastCluster;
import org.maillage.workbench.cluster.SingleNode;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.events.EventBus;
import org.maillage.workbench.scheduling.JobConfigModuleType;
import org.maillage.workbench.scheduling.Scheduler;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.users.UserAdministration;

/**
 * Everything that one product offers to apps whatever it is about: made here, in the order it depends on each other,
 * and nowhere else. What belongs to requests ({@code WebSudoManager}, form tokens, web resources) is offered by the web
 * part; pages and issues by the product's own.
 *
 * <p>Life: constructed, {@link #offerTo}, {@link #start} once the apps are in, {@link #close}.
 */
public final class HostServices implements AutoCloseable {

    private final Product product;
    private final Clock clock = Clock.systemDefaultZone();
    private final Database database;
    private final Cluster cluster;
    private final JdbcUserDirectory users;
    private final UserAdministration userAdministration;
    private final CurrentUser currentUser = new CurrentUser();
    private final PluginSettingsFactory settings;
    private final EventBus events;
    private final Scheduler scheduler;
    private final Caches caches;
    private final ActiveObjectsHost activeObjects;
    private final SalServices sal;

    /** Opens the database, joins the cluster and creates the sample accounts where there is no account. */
    public HostServices(HostSettings host) {
        product = host.product();
        database = Database.open(host.database());
        try {
            database.migrate("users");
            database.migrate("host");
            cluster = host.cluster().<Cluster>map(HazelcastCluster::join).orElseGet(SingleNode::new);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        users = new JdbcUserDirectory(database);
        userAdministration = new JdbcUserAdministration(product, database, users);
        new SampleAccounts(product, database, users).seed();
        settings = new DatabaseSettings(database);
        events = new EventBus(product.key());
        scheduler = new Scheduler(product.key(), database, cluster.locks(), clock);
        caches = new Caches(cluster);
        activeObjects = new ActiveObjectsHost(database, settings, cluster.locks());
        sal = new SalServices(host, database, users, currentUser);
    }

    /** Offers all services to apps. */
    public void offerTo(HostComponents components) {
        components.offer(PluginSettingsFactory.class, settings)
                .offer(EventPublisher.class, events)
                .offer(SchedulerService.class, scheduler)
                .offer(CacheManager.class, caches)
                .offer(CacheFactory.class, caches)
                .offer(ClusterLockService.class, cluster.locks())
                .offerPerApp(ActiveObjects.class, activeObjects::forApp);
        sal.offerTo(components);
    }

    /** Returns the module types these services bring along. */
    public List<ModuleType> moduleTypes() {
        List<ModuleType> types = new ArrayList<>(sal.moduleTypes());
        types.add(activeObjects);
        if (product == Product.CONFLUENCE) {
            types.add(new JobConfigModuleType(scheduler, clock));
        }
        return types;
    }

    /** Says that the product has started: jobs begin to run. */
    public void start() {
        sal.lifecycle().start();
        scheduler.start();
    }

    /** Returns the product's database, for its own tables. */
    public Database database() {
        return database;
    }

    /** Returns who has an account, and what they chose for themselves. */
    public JdbcUserDirectory users() {
        return users;
    }

    /** Returns what changes accounts. */
    public UserAdministration userAdministration() {
        return userAdministration;
    }

    /** Returns who acts on which thread; the web part binds the person of each request. */
    public CurrentUser currentUser() {
        return currentUser;
    }

    /** Returns what the web part binds each request to. */
    public RequestHolder requests() {
        return sal.requests();
    }

    /** Returns the product's events, for what it does itself. */
    public EventPublisher events() {
        return events;
    }

    /** Returns the product's jobs. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Returns Active Objects, for dropping an uninstalled app's tables on request. */
    public ActiveObjectsHost activeObjects() {
        return activeObjects;
    }

    @Override
    public void close() {
        scheduler.close();
        events.close();
        caches.shutdown();
        cluster.close();
        database.close();
    }
}
