package org.maillage.workbench.container;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Product;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;

/** What every contract test of the container begins with: a container in each product, with what the test offers to apps. */
@RunWith(Parameterized.class)
public abstract class ContainerContract {

    static final String KEY = "org.example.app";

    @Parameter
    public Product product;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    final HostComponents components = new HostComponents();
    final List<ModuleType> types = new ArrayList<>();

    private PluginContainer container;

    @Parameters(name = "{0}")
    public static List<Product> products() {
        return Arrays.asList(Product.values());
    }

    @After
    public void stop() {
        if (container != null) {
            container.close();
            container = null;
        }
    }

    /** Returns the container, started when first asked for. */
    final PluginContainer container() {
        if (container == null) {
            container = new PluginContainer(
                    product, folder.getRoot().toPath().resolve("data"), components, types, Clock.systemUTC());
            container.startApps();
        }
        return container;
    }

    /** Stops the container and starts it again on the same folder. */
    final PluginContainer restarted() {
        stop();
        return container();
    }

    final Product otherProduct() {
        return product == Product.JIRA ? Product.CONFLUENCE : Product.JIRA;
    }

    final TestApp app() {
        return TestApp.of(KEY, "1.0.0");
    }

    final Path build(TestApp app) {
        return app.buildIn(folder.getRoot().toPath());
    }

    final AppStatus install(TestApp app) throws AppRefusedException {
        return container().install(build(app));
    }

    /** Installs an app that must go into service without a fault. */
    final AppStatus installSound(TestApp app) throws AppRefusedException {
        AppStatus status = install(app);
        assertEquals(List.of(), status.faults());
        assertEquals(AppStatus.State.ENABLED, status.state());
        return status;
    }

    /** Installs an app that must be disabled, and returns its faults as one text. */
    final String faultsOf(TestApp app) throws AppRefusedException {
        AppStatus status = install(app);
        assertEquals(AppStatus.State.DISABLED, status.state());
        return status.faults().toString();
    }
}
