package org.maillage.workbench.web;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.BaseAssets;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.DecorationFilter;
import org.maillage.workbench.look.Menus;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.look.StaticFiles;
import org.maillage.workbench.look.Templates;
import org.maillage.workbench.look.TextCatalog;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.UserPreferences;

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
    private final List<RequestBinding> bindings = new ArrayList<>();

    /**
     * Puts the web side together; nothing listens yet.
     *
     * @param port the port, 0 for any free one
     * @param temporaryFiles an existing folder for uploads on their way
     */
    public ProductWeb(Product product, int port, Path temporaryFiles, CurrentUser currentUser, UserDirectory directory,
            UserPreferences preferences, UserAdministration accounts) {
        this.product = product;
        this.server = new WebServer(product, port, temporaryFiles);
        this.currentUser = currentUser;
        this.directory = directory;
        this.accounts = accounts;
        this.sessions = new LoginSession(directory);
        this.webSudo = new WebSudo(product, Clock.systemUTC());
        this.control = new AccessControl(product, currentUser, true);
        this.chrome = new Chrome(product, new Templates(), texts, new RequestVisitors(product, currentUser, preferences),
                Menus.NONE, (request, contexts, single) -> BaseAssets.tags(request.getContextPath()),
                request -> tokens.getXsrfToken(request, null, false));
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
        server.filter("/*", new IdentityFilter(sessions, tokens, bindings), DispatcherType.REQUEST, DispatcherType.ERROR);
        server.filter("/plugins/servlet/*", new DecorationFilter(chrome), DispatcherType.REQUEST);
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
        pages.add("/workbench/language", new LanguagePage(currentUser, accounts));
    }
}
