package org.maillage.workbench.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalContextManager;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.lifecycle.LifecycleManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.templates.AllowListModuleType;
import org.maillage.workbench.templates.MethodList;
import org.maillage.workbench.templates.TemplateRenderers;
import org.maillage.workbench.templates.TemplateResources;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.JdbcUserDirectory;

/**
 * What SAL and the template renderer offer to apps in one product, put together. Web sudo and form tokens are not here:
 * they belong to the session, and so to the web part.
 */
public final class SalServices {

    private final HostSettings settings;
    private final Database database;
    private final JdbcUserDirectory users;
    private final CurrentUser currentUser;
    private final RequestHolder requests = new RequestHolder();
    private final TextBundles bundles = new TextBundles();
    private final MethodList templateMethods = new MethodList();
    private final ProductLifecycle lifecycle = new ProductLifecycle();
    private final ApplicationProperties properties;
    private final LocaleResolver locales;
    private final I18nResolver texts;

    public SalServices(HostSettings settings, Database database, JdbcUserDirectory users, CurrentUser currentUser) {
        this.settings = settings;
        this.database = database;
        this.users = users;
        this.currentUser = currentUser;
        properties = new WorkbenchProperties(settings, requests);
        locales = new AppLocales(users, currentUser, requests);
        texts = new AppTexts(bundles, locales);
    }

    /** Offers all of them but the plugin settings, which Active Objects needs too. */
    public void offerTo(HostComponents components) {
        Product product = settings.product();
        components.offer(ApplicationProperties.class, properties)
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
                .offerPerApp(TemplateRenderer.class, renderers(components)::forApp);
    }

    /** Returns the module types these services bring along. */
    public List<ModuleType> moduleTypes() {
        return List.of(bundles, new AllowListModuleType(templateMethods));
    }

    /** Returns what the web part binds each request to. */
    public RequestHolder requests() {
        return requests;
    }

    /** Returns whether the product has started; whoever starts it says so here. */
    public LifecycleManager lifecycle() {
        return lifecycle;
    }

    private TemplateRenderers renderers(HostComponents components) {
        TemplateResources resources = new TemplateResources(
                () -> components.find(PageBuilderService.class), () -> components.find(WebResourceUrlProvider.class));
        return new TemplateRenderers(templateMethods, () -> Map.of(
                "i18n", texts, "applicationProperties", properties, "webResourceManager", resources));
    }
}
