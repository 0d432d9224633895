package org.maillage.workbench;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.maillage.workbench.confluence.ConfluenceParts;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.container.PluginContainer;
import org.maillage.workbench.host.HostServices;
import org.maillage.workbench.host.HostSettings;
import org.maillage.workbench.host.SecureSessions;
import org.maillage.workbench.links.ProductLinks;
import org.maillage.workbench.plugins.PluginAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.web.ProductWeb;

/**
 * One node of one product, put together: host services, pages, plugin container. Nothing is static, so that several instances
 * live in one JVM.
 *
 * <p>It answers requests from {@link #open} on; its apps start with {@link #startApps()}, when the other product's address
 * is known.
 */
public final class ProductInstance implements AutoCloseable {

    private final ProductSettings settings;
    private final Shutdown opened;
    private final HostComponents components = new HostComponents();
    private final HostServices host;
    private final ProductWeb web;
    private final PluginContainer container;
    private final AtomicReference<String> otherBaseUrl = new AtomicReference<>();

    private ProductInstance(ProductSettings settings, Shutdown opened) {
        this.settings = settings;
        this.opened = opened;
        Product product = settings.product();
        Path temporaryFiles = folder(settings.localHome().resolve("temp"));
        host = opened.later(new HostServices(new HostSettings(product, settings.database(), settings.localHome(),
                folder(settings.sharedHome()), this::baseUrl, settings.cluster())));
        host.offerTo(components);
        components.offer(ApplicationLinkService.class, new ProductLinks(product.other(), this::otherBaseUrl));
        web = new ProductWeb(product, settings.port(), temporaryFiles, host.currentUser(), host.users(), host.users(),
                host.userAdministration(), components);
        web.bind((request, response, user) -> host.requests().bind(request, response));
        components.offer(WebSudoManager.class, new SecureSessions(web.webSudo()::active, web.webSudo()::ask));
        List<ModuleType> types = new ArrayList<>(host.moduleTypes());
        types.addAll(web.moduleTypes());
        if (product == Product.CONFLUENCE) {
            types.addAll(addWiki().moduleTypes());
        }
        container = opened.later(new PluginContainer(
                product, settings.localHome().resolve("plugins"), components, types, Clock.systemUTC()));
        opened.later(web).administer(container).start();
    }

    /**
     * Starts everything but the apps.
     *
     * @throws IllegalStateException if a part cannot start (the port is taken, the database out of reach): what had
     *     started is stopped again
     */
    public static ProductInstance open(ProductSettings settings) {
        Shutdown opened = new Shutdown();
        try {
            return new ProductInstance(settings, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Says where the other product is: the two are joined by an application link. */
    public ProductInstance linkTo(String baseUrl) {
        otherBaseUrl.set(baseUrl);
        return this;
    }

    /** Returns the address of the product at the other end of the application link, empty where there is none. */
    public Optional<String> otherBaseUrl() {
        return Optional.ofNullable(otherBaseUrl.get());
    }

    /** Starts the apps that are installed, then the jobs. */
    public ProductInstance startApps() {
        container.startApps();
        host.start();
        return this;
    }

    /** Returns the product. */
    public Product product() {
        return settings.product();
    }

    /** Returns its address, without a slash at its end. */
    public String baseUrl() {
        return web.baseUrl();
    }

    /** Returns its plugin container. */
    public PluginContainer container() {
        return container;
    }

    /** Returns what its administrators do with apps. */
    public PluginAdministration plugins() {
        return container;
    }

    /** Returns what it offers to apps, for tests that look behind the pages. */
    public HostComponents components() {
        return components;
    }

    /** Returns the people who have an account. */
    public UserDirectory people() {
        return host.users();
    }

    /** Stops answering, then the apps, then all the rest. */
    @Override
    public void close() {
        opened.close();
    }

    private ConfluenceParts addWiki() {
        ConfluenceParts wiki = opened.later(new ConfluenceParts(new ConfluenceParts.Environment(host.database(),
                settings.localHome().resolve("wiki"), host.currentUser(), host.users(), host.users(), web,
                components.require(I18nResolver.class), host.events(), this::baseUrl, Clock.systemUTC())));
        wiki.offerTo(components);
        wiki.start();
        return wiki;
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + path, e);
        }
    }
}
