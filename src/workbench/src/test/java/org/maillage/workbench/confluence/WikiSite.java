package org.maillage.workbench.confluence;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.DatabaseAddress;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.web.ProductWeb;
import org.maillage.workbench.web.TestBrowser;

/** A Confluence with its wiki and sample content on a free port, without apps: for tests. */
public final class WikiSite implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final ProductWeb web;
    private final ConfluenceParts confluence;
    private final CurrentUser currentUser = new CurrentUser();
    private final JdbcUserDirectory directory;
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final HostComponents components = new HostComponents();

    public WikiSite() {
        this(DatabaseAddress.inMemory(UUID.randomUUID().toString(), Product.CONFLUENCE), 0);
    }

    public WikiSite(DatabaseAddress address, int port) {
        try {
            folder = Files.createTempDirectory("wiki");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(address);
        database.migrate("users");
        directory = new JdbcUserDirectory(database);
        new SampleAccounts(Product.CONFLUENCE, database, directory).seed();
        web = new ProductWeb(Product.CONFLUENCE, port, folder, currentUser, directory, directory,
                new JdbcUserAdministration(Product.CONFLUENCE, database, directory), components);
        confluence = new ConfluenceParts(new ConfluenceParts.Environment(database, folder.resolve("data"), currentUser, directory, directory, web,
                proxy(I18nResolver.class), publisher(), web::baseUrl, Clock.systemUTC()));
        confluence.offerTo(components);
        web.start();
        confluence.start();
    }

    public ConfluenceParts confluence() {
        return confluence;
    }

    public ProductWeb web() {
        return web;
    }

    public CurrentUser currentUser() {
        return currentUser;
    }

    public JdbcUserDirectory directory() {
        return directory;
    }

    public HostComponents components() {
        return components;
    }

    /** Returns a browser with no cookies. */
    public TestBrowser browser() {
        return TestBrowser.at(Product.CONFLUENCE, web.baseUrl());
    }

    /** Returns the events published so far. */
    public List<Object> events() {
        return events;
    }

    /** Acts as a sample account on this thread until the scope is closed. */
    public CurrentUser.Scope as(String name) {
        return currentUser.actAs(directory.find(name).orElseThrow());
    }

    /** Returns what work answers when a sample account does it; null for a name means nobody. */
    public <T> T as(String name, Supplier<T> work) {
        CurrentUser.Scope scope = name == null ? currentUser.actAsNobody() : as(name);
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    @Override
    public void close() {
        web.close();
        confluence.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EventPublisher publisher() {
        return (EventPublisher) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EventPublisher.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("publish")) {
                events.add(arguments[0]);
            }
            return null;
        });
    }

    /** Texts of apps: there are none, so each key is its own text. */
    private static <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                arguments[0] instanceof String key ? key : arguments[1]));
    }

    /** Starts a site to look at, until the process ends: {@code java … WikiSite 1991}. */
    public static void main(String[] arguments) {
        WikiSite site = new WikiSite(DatabaseAddress.inMemory("look", Product.CONFLUENCE), Integer.parseInt(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    }
}
