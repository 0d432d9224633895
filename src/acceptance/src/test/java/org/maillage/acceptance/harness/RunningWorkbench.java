package org.maillage.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.maillage.workbench.ProductSettings;
import org.maillage.workbench.Workbench;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.samples.SampleData;

/**
 * Both products in this JVM, on free ports and a temporary folder. A start takes seconds, so tests that leave the data as
 * others expect them share one ({@link #withSampleData}); it is closed when the JVM ends.
 */
public final class RunningWorkbench implements AutoCloseable {

    private static final Map<Db, RunningWorkbench> SHARED = new EnumMap<>(Db.class);
    private static final Set<Db> FAILED = EnumSet.noneOf(Db.class);

    private final Workbench workbench;
    private final Path folder;

    private RunningWorkbench(Workbench workbench, Path folder) {
        this.workbench = workbench;
        this.folder = folder;
    }

    /** Starts an empty workbench without any app. */
    public static RunningWorkbench empty(Db db) {
        return start(db, List.of());
    }

    /** Starts an empty workbench with the app in it, nothing set up. */
    public static RunningWorkbench withApp(Db db) {
        return start(db, List.of(Repository.appJar()));
    }

    /** Returns the workbench that all tests share which want the app with the sample data of {@code mvn -Pworkbench}. */
    public static synchronized RunningWorkbench withSampleData(Db db) {
        if (FAILED.contains(db)) {
            throw new IllegalStateException("the shared workbench on " + db + " could not be started: see the first test that failed");
        }
        RunningWorkbench running = SHARED.get(db);
        if (running == null) {
            FAILED.add(db);
            running = withApp(db);
            RunningWorkbench started = running;
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "close-workbench"));
            SampleData.of(running.folder, true).load(Repository.path("src/app/src/sample/directory.json"), started::address,
                    line -> System.out.println("Sample data on " + db + ": " + line));
            SHARED.put(db, running);
            FAILED.remove(db);
        }
        return running;
    }

    private static RunningWorkbench start(Db db, List<Path> apps) {
        try {
            Path folder = Files.createTempDirectory("workbench");
            String url = db.url(folder);
            Workbench workbench = Workbench.start(product -> ProductSettings.alone(product, 0, folder)
                    .withDatabase(Db.address(url, product)), apps);
            return new RunningWorkbench(workbench, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AppRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a product's address without a slash at its end. */
    public String address(Product product) {
        return workbench.product(product).baseUrl();
    }

    /** Returns Confluence's address: the directory's home. */
    public String confluence() {
        return address(Product.CONFLUENCE);
    }

    /** Returns the products themselves, for what cannot be seen from outside. */
    public Workbench products() {
        return workbench;
    }

    /** Returns a program of somebody who is logged in to Confluence. */
    public Visitor as(String name) {
        return Visitor.loggedIn(Product.CONFLUENCE, confluence(), name);
    }

    /** Returns a program without a session. */
    public Visitor anonymous() {
        return Visitor.anonymous(Product.CONFLUENCE, confluence());
    }

    @Override
    public void close() {
        workbench.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
