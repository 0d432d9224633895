package org.maillage.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.maillage.workbench.ao.ActiveObjectsHost;
import org.maillage.workbench.cache.Caches;
import org.maillage.workbench.cluster.Cluster;
import org.maillage.workbench.cluster.HazelcastCluster;
import org.maillage.workbench.cluster.SingleNode;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.events.EventBus;
import org.maillage.workbench.host.DatabaseSettings;
import org.maillage.workbench.host.HostSettings;
import org.maillage.workbench.host.RequestHolder;
import org.maillage.workbench.host.SalServices;
import org.maillage.workbench.scheduling.JobConfigModuleType;
import org.maillage.workbench.scheduling.Scheduler;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.users.UserAdministration;

/**
 * What both products have below their pages: database, people, cluster, events, jobs, settings and tables of apps, and
 * the services of SAL. Offers the part of it that apps may use.
 */
final class HostFloor {

    private final Database database;
    private final CurrentUser currentUser = new CurrentUser();
    private final JdbcUserDirectory directory;
    private final UserAdministration accounts;
    private final Scheduler scheduler;
    private final SalServices sal;
    private final List<ModuleType> moduleTypes = new ArrayList<>();

    /**
     * Opens the database, brings its tables up to date and seeds the sample accounts; no job runs yet.
     *
     * @param baseUrl the product's address; asked for when the product listens
     * @param components receives what apps may use
     * @param opened receives what is to be closed when the product stops, or fails to start
     */
    HostFloor(ProductSettings settings, Supplier<String> baseUrl, HostComponents components, Shutdown opened) {
        Product product = settings.product();
        database = opened.later(Database.open(settings.database()));
        database.migrate("users");
        database.migrate("host");
        directory = new JdbcUserDirectory(database);
        accounts = new JdbcUserAdministration(product, database, directory);
        new SampleAccounts(product, database, directory).seed();
        Cluster cluster = opened.later(
                settings.cluster().<Cluster>map(HazelcastCluster::join).orElseGet(SingleNode::new));
        EventBus events = opened.later(new EventBus(product.key()));
        scheduler = opened.later(new Scheduler(product.key(), database, cluster.locks(), settings.clock()));
        PluginSettingsFactory pluginSettings = new DatabaseSettings(database);
        ActiveObjectsHost activeObjects = new ActiveObjectsHost(database, pluginSettings, cluster.locks());
        Caches caches = new Caches(cluster);
        components
                .offer(PluginSettingsFactory.class, pluginSettings)
                .offer(ClusterLockService.class, cluster.locks())
                .offer(EventPublisher.class, events)
                .offer(SchedulerService.class, scheduler)
                .offer(CacheManager.class, caches)
                .offer(CacheFactory.class, caches)
                .offerPerApp(ActiveObjects.class, activeObjects::forApp);
        sal = new SalServices(new HostSettings(product, settings.home(), settings.home(), baseUrl),
                database, directory, currentUser, components);
        moduleTypes.addAll(sal.moduleTypes());
        moduleTypes.add(activeObjects);
        if (product == Product.CONFLUENCE) {
            moduleTypes.add(new JobConfigModuleType(scheduler, settings.clock()));
        }
    }

    Database database() {
        return database;
    }

    CurrentUser currentUser() {
        return currentUser;
    }

    JdbcUserDirectory directory() {
        return directory;
    }

    UserAdministration accounts() {
        return accounts;
    }

    /** Returns the module types that need nothing of the web. */
    List<ModuleType> moduleTypes() {
        return moduleTypes;
    }

    /** Returns what each request is bound to while it is answered. */
    RequestHolder requests() {
        return sal.requests();
    }

    /** Says that the product has started, and begins to run jobs. */
    void startJobs() {
        sal.lifecycle().start();
        scheduler.start();
    }
}
