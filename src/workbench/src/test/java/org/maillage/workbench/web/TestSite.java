package org.maillage.workbench.web;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.container.PluginContainer;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.DatabaseAddress;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.web.fragment.WebFragments;
import org.mockito.Mockito;

/** A product with its web side and sample accounts, on a free port and a database in memory: for contract tests. */
public final class TestSite implements AutoCloseable {

    private final Product product;
    private final Path folder;
    private final Database database;
    private final ProductWeb web;
    private final PluginContainer container;
    private final LoaderWatch loaders = new LoaderWatch();

    private TestSite(Product product, Consumer<ProductWeb> more) {
        this.product = product;
        try {
            folder = Files.createTempDirectory("site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HostComponents components = new HostComponents();
        components.offer(I18nResolver.class, TestTexts.resolver());
        database = Database.open(DatabaseAddress.inMemory(UUID.randomUUID().toString(), product));
        database.migrate("users");
        JdbcUserDirectory directory = new JdbcUserDirectory(database);
        new SampleAccounts(product, database, directory).seed();
        web = new ProductWeb(product, 0, folder, new CurrentUser(), directory, directory,
                new JdbcUserAdministration(product, database, directory), components);
        more.accept(web);
        List<ModuleType> types = web.moduleTypes();
        types.add(loaders);
        container = new PluginContainer(product, folder.resolve("plugins"), components, types, Clock.systemUTC());
        web.administer(container).start();
    }

    /** Starts a product; {@code more} adds what the test is about before anything listens. */
    public static TestSite start(Product product, Consumer<ProductWeb> more) {
        return new TestSite(product, more);
    }

    /** Returns the product. */
    public Product product() {
        return product;
    }

    /** Returns its web side. */
    public ProductWeb web() {
        return web;
    }

    /** Returns its apps. */
    public PluginContainer container() {
        return container;
    }

    /** Returns the class loaders of the apps that have a {@code <watch-loader>}. */
    public LoaderWatch loaders() {
        return loaders;
    }

    /** Installs an app; fails unless it goes into service. */
    public AppStatus install(TestApp app) {
        AppStatus status = tryInstall(app);
        if (!status.enabled()) {
            throw new AssertionError(status.faults().toString());
        }
        return status;
    }

    /** Installs an app, sound or not. */
    public AppStatus tryInstall(TestApp app) {
        try {
            return container.install(app.buildIn(folder));
        } catch (AppRefusedException e) {
            throw new AssertionError(e);
        }
    }

    /** Renders the panels of a place, with one value in their context. */
    public List<WebFragments.Panel> panels(String location, String name, Object value) {
        return web.fragments().panels(location, Mockito.mock(HttpServletRequest.class), Map.of(name, value));
    }

    /** Returns a browser with no cookies. */
    public TestBrowser browser() {
        return new TestBrowser(product, web.baseUrl());
    }

    @Override
    public void close() {
        container.close();
        web.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
