package org.maillage.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalContextManager;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.lifecycle.LifecycleManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.maillage.workbench.templates.AllowListModuleType;
import org.maillage.workbench.templates.MethodList;
import org.maillage.workbench.templates.TemplateRenderers;
import org.maillage.workbench.templates.TemplateResources;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
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
    private final RequestHolder requests = new RequestHolder();
    private final ApplicationProperties properties;
    private final PluginSettingsFactory settings;
    private final LocaleResolver locales;
    private final TextBundles bundles = new TextBundles();
    private final I18nResolver texts;
    private final EventBus events;
    private final Scheduler scheduler;
    private final Caches caches;
    private final ActiveObjectsHost activeObjects;
    private final MethodList templateMethods = new MethodList();
    private final ProductLifecycle lifecycle = new ProductLifecycle();

    /** Opens the database, joins the cluster and creates the sample accounts where there is no account. */
    public HostServices(HostSettings host) {
        product = host.product();
        database = Database.open(host.database());
        database.migrate("users");
        database.migrate("host");
        cluster = host.cluster().<Cluster>map(HazelcastCluster::join).orElseGet(SingleNode::new);
        users = new JdbcUserDirectory(database);
        userAdministration = new JdbcUserAdministration(product, database, users);
        new SampleAccounts(product, database, users).seed();
        properties = new WorkbenchProperties(host, requests);
        settings = new DatabaseSettings(database);
        locales = new AppLocales(users, currentUser, requests);
        texts = new AppTexts(bundles, locales);
        events = new EventBus(product.key());
        scheduler = new Scheduler(product.key(), database, cluster.locks(), clock);
        caches = new Caches(cluster);
        activeObjects = new ActiveObjectsHost(database, settings, cluster.locks());
    }

    /** Offers all services to apps. */
    public void offerTo(HostComponents components) {
        components.offer(ApplicationProperties.class, properties)
                .offer(PluginSettingsFactory.class, settings)
                .offer(UserManager.class, new AppUserManager(
                        users, currentUser, Groups.of(product), new Profiles(product, properties)))
                .offer(LocaleResolver.class, locales)
                .offer(I18nResolver.class, texts)
                .offer(TimeZoneManager.class, new AppTimeZones(users, currentUser))
                .offer(TransactionTemplate.class, new AppTransactions(database))
                .offer(LoginUriProvider.class, new LoginAddresses(product, properties))
                .offer(ThreadLocalDelegateExecutorFactory.class, new AppExecutors(currentUser))
                .offer(ThreadLocalContextManager.class, new CurrentUserContext(currentUser))
                .offer(HttpContext.class, requests)
                .offer(LifecycleManager.class, lifecycle)
                .offer(EventPublisher.class, events)
                .offer(SchedulerService.class, scheduler)
                .offer(CacheManager.class, caches)
                .offer(CacheFactory.class, caches)
                .offer(ClusterLockService.class, cluster.locks())
                .offerPerApp(ActiveObjects.class, activeObjects::forApp)
                .offerPerApp(TemplateRenderer.class, renderers(components)::forApp);
    }

    /** Returns the module types these services bring along. */
    public List<ModuleType> moduleTypes() {
        List<ModuleType> types = new ArrayList<>(
                List.of(bundles, activeObjects, new AllowListModuleType(templateMethods)));
        if (product == Product.CONFLUENCE) {
            types.add(new JobConfigModuleType(scheduler, clock));
        }
        return types;
    }

    /** Says that the product has started: jobs begin to run. */
    public void start() {
        lifecycle.start();
        scheduler.start();
    }

    public Database database() {
        return database;
    }

    public JdbcUserDirectory users() {
        return users;
    }

    public UserAdministration userAdministration() {
        return userAdministration;
    }

    public CurrentUser currentUser() {
        return currentUser;
    }

    public RequestHolder requests() {
        return requests;
    }

    public EventPublisher events() {
        return events;
    }

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

    private TemplateRenderers renderers(HostComponents components) {
        TemplateResources resources = new TemplateResources(
                () -> components.find(PageBuilderService.class), () -> components.find(WebResourceUrlProvider.class));
        return new TemplateRenderers(templateMethods, () -> Map.of(
                "i18n", texts, "applicationProperties", properties, "webResourceManager", resources));
    }
}
