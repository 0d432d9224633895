package org.maillage.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import java.util.ArrayList;
import java.util.List;
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
import org.maillage.workbench.scheduling.JobConfigModuleType;
import org.maillage.workbench.scheduling.Scheduler;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.users.UserAdministration;

/**
 * What both products have below their pages: database, people, cluster, events, jobs, settings and tables of apps. Offers
 * the part of it that apps may use.
 */
final class HostFloor {

    private final Database database;
    private final CurrentUser currentUser = new CurrentUser();
    private final JdbcUserDirectory directory;
    private final UserAdministration accounts;
    private final Scheduler scheduler;
    private final List<ModuleType> moduleTypes = new ArrayList<>();

    /**
     * Opens the database, brings its tables up to date and seeds the sample accounts; no job runs yet.
     *
     * @param components receives what apps may use
     * @param opened receives what is to be closed when the product stops, or fails to start
     */
    HostFloor(ProductSettings settings, HostComponents components, Shutdown opened) {
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
        components
                .offer(PluginSettingsFactory.class, pluginSettings)
                .offer(ClusterLockService.class, cluster.locks())
                .offer(EventPublisher.class, events)
                .offer(SchedulerService.class, scheduler)
                .offer(CacheManager.class, new Caches(cluster))
                .offerPerApp(ActiveObjects.class, activeObjects::forApp);
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

    /** Begins to run jobs. */
    void startJobs() {
        scheduler.start();
    }
}
