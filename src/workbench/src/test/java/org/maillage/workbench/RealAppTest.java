package org.maillage.workbench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.plugins.AppStatus.State;
import org.maillage.workbench.plugins.AppStatus;

/** The app this repository ships runs in both products, from its jar as it is. Skipped where the jar was not built. */
public class RealAppTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void the_shipped_jar_leaves_no_class_loader_behind() throws Exception {
        Path jar = jar();
        Path data = folder.getRoot().toPath().resolve("data");
        try (Workbench workbench = Workbench.start(product -> ProductSettings.alone(product, 0, data), List.of())) {
            for (Product product : Product.values()) {
                ProductInstance instance = workbench.product(product);
                Loaders loaders = new Loaders(new ArrayList<>());
                instance.components().require(EventPublisher.class).register(loaders);
                String key = instance.plugins().install(jar).key();
                instance.plugins().disable(key);
                instance.plugins().enable(key);
                instance.plugins().install(jar);
                instance.plugins().uninstall(key);
                assertEquals(3, loaders.seen().size());
                Instant deadline = Instant.now().plusSeconds(60);
                while (loaders.seen().stream().anyMatch(loader -> loader.get() != null)) {
                    assertTrue(product + " keeps the class loader of the app", Instant.now().isBefore(deadline));
                    System.gc();
                }
            }
        }
    }

    @Test
    public void the_shipped_jar_is_enabled_in_both_products_without_a_fault_and_over_a_restart() throws Exception {
        Path jar = jar();
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

    /** Remembers, weakly, the class loader of every app that is enabled. */
    public record Loaders(List<WeakReference<ClassLoader>> seen) {

        @EventListener
        public void on(PluginEnabledEvent event) {
            seen.add(new WeakReference<>(event.getPlugin().getClassLoader()));
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("app.jar", "missing"));
        assumeTrue("the app is not built: " + jar, Files.exists(jar));
        return jar;
    }
}
