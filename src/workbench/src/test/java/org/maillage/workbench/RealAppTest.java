package org.maillage.workbench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.AppStatus.State;

/** The app this repository ships runs in both products, from its jar as it is. Skipped where the jar was not built. */
public class RealAppTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void the_shipped_jar_is_enabled_in_both_products_without_a_fault_and_over_a_restart() throws Exception {
        Path jar = Path.of(System.getProperty("app.jar", "missing"));
        assumeTrue("the app is not built: " + jar, Files.exists(jar));
        Path data = folder.getRoot().toPath().resolve("data");
        for (int run = 0; run < 2; run++) {
            try (Workbench workbench = Workbench.start(product -> ProductSettings.alone(product, 0, data), List.of(jar))) {
                for (Product product : Product.values()) {
                    AppStatus app = workbench.product(product).plugins().list().get(0);
                    assertEquals(product + ": " + app.faults(), List.of(), app.faults());
                    assertEquals(State.ENABLED, app.state());
                }
            }
        }
    }
}
