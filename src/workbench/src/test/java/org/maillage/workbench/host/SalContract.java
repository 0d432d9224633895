package org.maillage.workbench.host;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.JdbcUserAdministration;
import org.maillage.workbench.users.JdbcUserDirectory;
import org.maillage.workbench.users.SampleAccounts;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.WorkbenchUser;

/** What each contract test of SAL begins with: the services of each product, on a database with the sample accounts. */
@RunWith(Parameterized.class)
public abstract class SalContract {

    static final String BASE_URL = "http://wiki.example.org:8090";

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter public Product product;
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    final HostComponents components = new HostComponents();
    final CurrentUser current = new CurrentUser();
    Database database;
    JdbcUserDirectory users;
    UserAdministration administration;
    SalServices sal;

    @Before
    public void offerServices() {
        database = TestDatabases.open(Dialect.H2, product);
        database.migrate("users");
        database.migrate("host");
        users = new JdbcUserDirectory(database);
        administration = new JdbcUserAdministration(product, database, users);
        new SampleAccounts(product, database, users).seed();
        Path home = folder.getRoot().toPath();
        sal = new SalServices(new HostSettings(product, TestDatabases.address(Dialect.H2, product), home, home,
                () -> BASE_URL + product.contextPath(), Optional.empty()), database, users, current);
        sal.offerTo(components);
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    final <T> T service(Class<T> type) {
        return components.require(type);
    }

    final WorkbenchUser user(String name) {
        return users.find(name).orElseThrow();
    }

    final UserKey key(String name) {
        return new UserKey(user(name).key());
    }

    /** Returns a request to another address than the configured one, from a browser with these languages, best first. */
    final HttpServletRequest request(Locale... languages) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getScheme()).thenReturn("https");
        when(request.getServerName()).thenReturn("proxy.example.org");
        when(request.getServerPort()).thenReturn(443);
        when(request.getContextPath()).thenReturn(product.contextPath());
        List<Locale> wanted = List.of(languages);
        when(request.getHeader("Accept-Language")).thenReturn(wanted.isEmpty() ? null : "sent");
        when(request.getLocales()).thenAnswer(
                call -> Collections.enumeration(wanted.isEmpty() ? List.of(Locale.getDefault()) : wanted));
        return request;
    }
}
