package org.maillage.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.DatabaseAddress;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;

/** A product with its web side and sample accounts, on a free port and a database in memory: for contract tests. */
public final class TestSite implements AutoCloseable {

    private final Product product;
    private final Path folder;
    private final Database database;
    private final ProductWeb web;

    private TestSite(Product product, Consumer<ProductWeb> more) {
        this.product = product;
        try {
            folder = Files.createTempDirectory("site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(DatabaseAddress.inMemory(UUID.randomUUID().toString(), product));
        database.migrate("users");
        JdbcUserDirectory directory = new JdbcUserDirectory(database);
        new SampleAccounts(product, database, directory).seed();
        web = new ProductWeb(product, 0, folder, new CurrentUser(), directory, directory,
                new JdbcUserAdministration(product, database, directory));
        more.accept(web);
        web.start();
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

    /** Returns a browser with no cookies. */
    public TestBrowser browser() {
        return new TestBrowser(product, web.baseUrl());
    }

    @Override
    public void close() {
        web.close();
        database.close();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
