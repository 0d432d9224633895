package org.maillage.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.samples.SampleData;
import org.maillage.workbench.samples.SampleException;
import org.maillage.workbench.users.WorkbenchUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the workbench until it is interrupted: {@code mvn -Pworkbench}. What it understands is said in {@link Options}. It stops
 * in the JVM's shutdown hook, because SIGINT and SIGTERM reach nothing else.
 */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Options options = Options.from(System.getProperties());
        options.ports().forEach(Main::requireFree);
        Path data = DataFolder.prepare(options.data(), options.fresh());
        if (options.fresh() && !options.embedded()) {
            System.out.println("-Dworkbench.fresh empties the data folder only: the database given is used as it is.");
        }
        SampleData samples = SampleData.of(data, DataFolder.isUnused(data));
        Workbench workbench = start(options);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("The workbench stops…");
            workbench.close();
            System.out.println("The workbench has stopped.");
            stopped.countDown();
        }, "stop-workbench"));
        String loaded = options.samples().map(script -> load(samples, script, workbench)).orElse("none");
        welcome(System.out, workbench, data, loaded);
        stopped.await();
    }

    /** What went wrong is told and the products run on: whoever reads it can look at what is there. */
    private static String load(SampleData samples, Path script, Workbench workbench) {
        try {
            return samples.load(script, product -> workbench.product(product).baseUrl(),
                    line -> System.out.println("Sample data: " + line));
        } catch (SampleException e) {
            LOG.debug("sample data", e);
            return "NOT LOADED to the end: " + e.getMessage() + System.lineSeparator()
                    + "            Start again with -Dworkbench.fresh to begin anew.";
        }
    }

    private static Workbench start(Options options) {
        List<Path> apps = options.apps().stream().filter(Main::exists).toList();
        try {
            return Workbench.start(options::of, apps);
        } catch (AppRefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Checked before anything starts, because a data folder in use says less clearly that the workbench runs already. */
    private static void requireFree(Product product, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debug("{} will listen on port {}", product, probe.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("Port " + port + " is taken, so " + product.displayName() + " cannot start. Is a "
                    + "workbench running already? Stop it, or choose other ports: -Dworkbench.ports=1991,2991", e);
        }
    }

    private static boolean exists(Path app) {
        if (!Files.exists(app)) {
            System.out.println("There is no app at " + app + ": the workbench starts without it.");
            return false;
        }
        return true;
    }

    private static void welcome(PrintStream out, Workbench workbench, Path data, String samples) {
        String line = "-".repeat(78);
        out.println(line);
        for (Product product : Product.values()) {
            ProductInstance instance = workbench.product(product);
            out.printf("%-11s %s%n", product.displayName(), instance.baseUrl());
            for (AppStatus app : instance.plugins().list()) {
                out.printf("            %s %s is %s%n", app.name(), app.version(), app.enabled() ? "enabled" : "DISABLED");
                app.faults().forEach(fault -> out.println("              " + fault));
            }
        }
        String accounts = workbench.product(Product.CONFLUENCE).people().search("", 0, 50).stream()
                .map(WorkbenchUser::name).collect(Collectors.joining(", "));
        out.println("Accounts    " + accounts + " (the password is the name)");
        out.println("Sample data " + samples);
        out.println("Data        " + data);
        out.println("Stop with Ctrl+C.");
        out.println(line);
    }
}
