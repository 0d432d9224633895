package org.maillage.workbench;

import com.atlassian.applinks.api.ApplicationLinkService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.container.PluginContainer;
import org.maillage.workbench.links.ProductLinks;
import org.maillage.workbench.plugins.PluginAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.web.ProductWeb;

/**
 * One node of one product, put together: database and host floor, pages, plugin container. Nothing is static, so that several
 * instances live in one JVM.
 *
 * <p>It answers requests from {@link #open} on; its apps start with {@link #startApps()}, when the other product's address
 * is known.
 */
public final class ProductInstance implements AutoCloseable {

    private final ProductSettings settings;
    private final HostFloor host;
    private final ProductWeb web;
    private final PluginContainer container;
    private final Shutdown opened;
    private final AtomicReference<String> otherBaseUrl = new AtomicReference<>();

    private ProductInstance(ProductSettings settings, Shutdown opened) {
        this.settings = settings;
        this.opened = opened;
        Product product = settings.product();
        Path temporaryFiles = folder("temp");
        HostComponents components = new HostComponents();
        host = new HostFloor(settings, this::baseUrl, components, opened);
        components.offer(ApplicationLinkService.class, new ProductLinks(product.other(), this::otherBaseUrl));
        web = new ProductWeb(product, settings.port(), temporaryFiles, host.currentUser(), host.directory(), host.directory(),
                host.accounts());
        web.bind((request, response, user) -> host.requests().bind(request, response));
        List<ModuleType> types = new ArrayList<>(host.moduleTypes());
        container = opened.later(new PluginContainer(product, folder("plugins"), components, types, settings.clock()));
        opened.later(web);
        web.start();
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
        host.startJobs();
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

    /** Returns the people who have an account. */
    public UserDirectory people() {
        return host.directory();
    }

    /** Stops answering, then the apps, then all the rest. */
    @Override
    public void close() {
        opened.close();
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(settings.home().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder of " + settings.product().displayName(), e);
        }
    }
}
