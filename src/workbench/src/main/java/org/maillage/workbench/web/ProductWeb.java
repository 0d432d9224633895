package org.maillage.workbench.web;

import com.atlassian.plugin.web.api.DynamicWebInterfaceManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.host.AppLocales;
import org.maillage.workbench.host.RequestHolder;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.DecorationFilter;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.look.StaticFiles;
import org.maillage.workbench.look.Templates;
import org.maillage.workbench.look.TextCatalog;
import org.maillage.workbench.look.Visitors;
import org.maillage.workbench.plugins.PluginAdministration;
import org.maillage.workbench.rest.RestApplications;
import org.maillage.workbench.rest.RestModuleType;
import org.maillage.workbench.rest.RestRules;
import org.maillage.workbench.rest.RestServlet;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.UserPreferences;
import org.maillage.workbench.web.FilterRegistry.Location;
import org.maillage.workbench.web.admin.AdminPages;
import org.maillage.workbench.web.fragment.AppRenderer;
import org.maillage.workbench.web.fragment.ConditionReader;
import org.maillage.workbench.web.fragment.FragmentManager;
import org.maillage.workbench.web.fragment.FragmentModuleType;
import org.maillage.workbench.web.fragment.StandardConditions;
import org.maillage.workbench.web.fragment.WebFragments;
import org.maillage.workbench.web.jira.JiraPages;
import org.maillage.workbench.web.resource.DownloadModuleType;
import org.maillage.workbench.web.resource.PageBuilder;
import org.maillage.workbench.web.resource.ResourceServlet;
import org.maillage.workbench.web.resource.WebResourceAddresses;
import org.maillage.workbench.web.resource.WebResourceModuleType;
import org.maillage.workbench.web.resource.WebResources;

/**
 * The web side of one product, put together: pages, frame, login, and what apps add to it. Parts of a product add their
 * pages to {@link #pages()} before {@link #start()}.
 */
public final class ProductWeb implements AutoCloseable {

    private final Product product;
    private final WebServer server;
    private final CurrentUser currentUser;
    private final UserDirectory directory;
    private final UserAdministration accounts;
    private final LoginSession sessions;
    private final XsrfTokens tokens = new XsrfTokens();
    private final WebSudo webSudo;
    private final AccessControl control;
    private final TextCatalog texts = new TextCatalog();
    private final Chrome chrome;
    private final ProductPages pages = new ProductPages();
    private final Path temporaryFiles;
    private final List<RequestBinding> bindings = new ArrayList<>();
    private final ServletRegistry servlets = new ServletRegistry();
    private final FilterRegistry filters = new FilterRegistry();
    private final WebResources resources = new WebResources();
    private final AppRenderer renderer;
    private final WebFragments fragments;
    private final RestRules restRules;
    private final RestApplications rest;
    private final HostComponents components;

    /**
     * Puts the web side together; nothing listens yet.
     *
     * @param port the port, 0 for any free one
     * @param temporaryFiles an existing folder for uploads on their way
     * @param components what the product offers to apps: what the web side adds is offered here, what it needs is looked
     *     up when the first request comes
     */
    public ProductWeb(Product product, int port, Path temporaryFiles, CurrentUser currentUser, UserDirectory directory,
            UserPreferences preferences, UserAdministration accounts, HostComponents components) {
        this.components = components;
        this.temporaryFiles = temporaryFiles;
        texts.add("org.maillage.workbench.web.admin.texts").add("org.maillage.workbench.web.jira.texts");
        this.product = product;
        this.server = new WebServer(product, port, temporaryFiles);
        this.currentUser = currentUser;
        this.directory = directory;
        this.accounts = accounts;
        this.sessions = new LoginSession(directory);
        this.webSudo = new WebSudo(product, Clock.systemUTC());
        this.control = new AccessControl(product, currentUser, true);
        Visitors visitors = new RequestVisitors(product, currentUser,
                new AppLocales(preferences, currentUser, new RequestHolder()));
        this.renderer = new AppRenderer(components);
        this.fragments = new WebFragments(renderer);
        this.restRules = new RestRules(control);
        this.rest = new RestApplications(restRules);
        WebResourceAddresses addresses = new WebResourceAddresses(product.contextPath(), server::baseUrl, resources);
        PageBuilder pageBuilder = new PageBuilder(resources, addresses, visitors);
        this.chrome = new Chrome(product, new Templates(), texts, visitors, fragments, pageBuilder,
                request -> tokens.getXsrfToken(request, null, false));
        components.offer(XsrfTokenAccessor.class, tokens).offer(XsrfTokenValidator.class, tokens)
                .offer(PageBuilderService.class, pageBuilder).offer(WebResourceUrlProvider.class, addresses)
                .offer(DynamicWebInterfaceManager.class, new FragmentManager(fragments, product.contextPath()));
        bindings.add(pageBuilder);
        bindings.add((request, response, user) -> user.map(currentUser::actAs).orElseGet(currentUser::actAsNobody));
    }

    /** Returns the registry of the product's own pages. */
    public ProductPages pages() {
        return pages;
    }

    /** Returns what renders the product's own pages. */
    public Chrome chrome() {
        return chrome;
    }

    /** Returns the bundles of the workbench's texts, to add another to. */
    public TextCatalog texts() {
        return texts;
    }

    /** Returns the form tokens; the product offers them to apps. */
    public XsrfTokens tokens() {
        return tokens;
    }

    /** Returns the secure administrator sessions. */
    public WebSudo webSudo() {
        return webSudo;
    }

    /** Returns who may what. */
    public AccessControl control() {
        return control;
    }

    /** Returns what apps add to menus and pages. */
    public WebFragments fragments() {
        return fragments;
    }

    /** Returns the REST modules, to publish the product's own resources beside them. */
    public RestApplications rest() {
        return rest;
    }

    /** Returns the module types of the web side, for the plugin container. */
    public List<ModuleType> moduleTypes() {
        List<ModuleType> types = new ArrayList<>(FragmentModuleType.all(fragments,
                new ConditionReader(new StandardConditions(product, currentUser)), renderer));
        types.addAll(List.of(new ServletModuleType(servlets), new FilterModuleType(filters, control),
                new RestModuleType(rest, restRules), new WebResourceModuleType(resources), new DownloadModuleType(resources)));
        return types;
    }

    /** Adds the page of apps, on top of the plugin container; before {@link #start}. */
    public ProductWeb administer(PluginAdministration apps) {
        administration().addApps(apps, temporaryFiles);
        return this;
    }

    private AdminPages administration() {
        return new AdminPages(product, chrome, pages, fragments);
    }

    /** Adds something that follows each request on its thread. */
    public ProductWeb bind(RequestBinding binding) {
        bindings.add(binding);
        return this;
    }

    /**
     * Begins to listen.
     *
     * @throws IllegalStateException if the port is taken
     */
    public void start() {
        ownPages();
        server.filter("/*", new SecurityHeadersFilter(), DispatcherType.REQUEST);
        server.filter("/*", filters.at(Location.AFTER_ENCODING), DispatcherType.REQUEST);
        server.filter("/*", filters.at(Location.BEFORE_LOGIN), DispatcherType.REQUEST);
        server.filter("/*", new IdentityFilter(sessions, tokens, bindings), DispatcherType.REQUEST, DispatcherType.ERROR);
        server.filter("/*", filters.at(Location.BEFORE_DECORATION), DispatcherType.REQUEST);
        server.filter("/plugins/servlet/*", new DecorationFilter(chrome), DispatcherType.REQUEST);
        server.filter("/*", filters.at(Location.BEFORE_DISPATCH), DispatcherType.REQUEST);
        server.servlet("/plugins/servlet/*", new PluginServlets(servlets, control), false);
        server.servlet("/rest/*", new RestServlet(rest), false);
        ResourceServlet files = new ResourceServlet(resources, components);
        for (String pattern : List.of("/s/*", "/download/contextbatch/*", "/download/batch/*", "/download/resources/*")) {
            server.servlet(pattern, files, false);
        }
        server.servlet(ErrorPage.PATH, new ErrorPage(chrome), false);
        for (ProductPages.Page page : pages.all()) {
            server.servlet(page.pattern(), new PageGuard(page, control, webSudo, tokens), true);
        }
        server.start();
    }

    /** Returns the address of the product, without a slash at its end; only after {@link #start}. */
    public String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.close();
    }

    private void ownPages() {
        Places places = Places.of(product);
        pages.addOpen(StaticFiles.PATH + "/*", new StaticFiles());
        LoginPage login = new LoginPage(product, chrome, directory, sessions, tokens);
        pages.addOpen(places.login(), login);
        if (product == Product.CONFLUENCE) {
            pages.addOpen("/dologin.action", login);
        }
        pages.addOpen(places.logout(), new LogoutPage(product, sessions, tokens));
        pages.addForUsers(WebSudo.page(product), new WebSudoPage(product, chrome, directory, currentUser, webSudo));
        pages.addForUsers("/workbench/language", new LanguagePage(currentUser, accounts));
        pages.add("/about", new AboutPage(chrome));
        administration().addPeople(directory, accounts);
        if (product == Product.JIRA) {
            JiraPages.addTo(pages, chrome);
        }
    }
}
