package org.maillage.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.Product;

/** The workbench as a process of its own, started as {@code mvn -Pworkbench} does: for tests that end it the hard way. */
public final class WorkbenchProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^Confluence\\s+(http\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String confluence;

    private WorkbenchProcess(Process process, String confluence) {
        this.process = process;
        this.confluence = confluence;
    }

    /** Starts it on free ports and waits until it answers. */
    public static WorkbenchProcess start(Path data) throws IOException {
        Path log = Files.createTempFile("workbench", ".log");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Dworkbench.ports=0,0", "-Dworkbench.data=" + data, "-Dapp.jar=" + Repository.appJar(),
                "-cp", classPath, "org.maillage.workbench.Main")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            return new WorkbenchProcess(process, address(process, log));
        } catch (IOException | RuntimeException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        } finally {
            log.toFile().deleteOnExit();
        }
    }

    private static String address(Process process, Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            String said = Files.readString(log);
            Matcher address = ADDRESS.matcher(said);
            if (said.contains("Stop with Ctrl+C") && address.find()) {
                return address.group(1);
            }
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("the workbench did not start:\n" + said);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Returns a program of somebody who is logged in to Confluence. */
    public Visitor as(String name) {
        return Visitor.loggedIn(Product.CONFLUENCE, confluence, name);
    }

    /** Ends it as {@code kill -9} does: nothing of it runs any more, not even a shutdown hook. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            await();
        }
    }

    private void await() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
