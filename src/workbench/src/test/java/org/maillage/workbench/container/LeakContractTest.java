package org.maillage.workbench.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.maillage.workbench.testapp.TestApp;

/** An app that comes and goes many times leaves no class loader, thread or open file behind. */
public class LeakContractTest extends ContainerContract {

    private static final int CYCLES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    @Test
    public void twenty_cycles_leave_nothing_behind() throws Exception {
        types.add(new Remembering(loaders));
        components.offer(Consumer.class, told -> { });
        Path library = build(TestApp.of("org.example.library", "1.0.0")
                .source("package org.example.library; public class Answer {}"));
        List<Path> versions = List.of(build(app("1.0.0", library)), build(app("2.0.0", library)));
        cycle(versions);
        Set<Thread> threads = liveThreads();
        for (int i = 1; i < CYCLES; i++) {
            cycle(versions);
        }
        assertEquals(CYCLES * 3, loaders.size());
        poll("class loaders stay", () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
        assertEquals(List.of(), openJars());
        poll("threads stay", () -> threads.containsAll(liveThreads()));
        assertEquals(List.of(), container().list());
    }

    @Test
    public void an_app_that_fails_half_way_leaves_nothing_behind() throws Exception {
        types.add(new Remembering(loaders));
        types.add(new RecordingType("module", new ArrayList<>()));
        faultsOf(app().module("<remember key='a'/><module key='b' fault='wrong'/>"));
        poll("the class loader stays", () -> {
            System.gc();
            return loaders.get(0).get() == null;
        });
        assertNull(loaders.get(0).get());
        assertEquals(List.of(), openJars());
    }

    private void cycle(List<Path> versions) throws Exception {
        container().install(versions.get(0));
        container().disable(KEY);
        container().enable(KEY);
        container().install(versions.get(1));
        container().uninstall(KEY);
    }

    private static TestApp app(String version, Path library) {
        return TestApp.of(KEY, version)
                .library(library)
                .module("<remember key='a'/>")
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.lifecycle.LifecycleAware;
                        @jakarta.inject.Named
                        @ExportAsService
                        public class Worker implements LifecycleAware {
                            private final java.util.concurrent.ExecutorService threads =
                                    java.util.concurrent.Executors.newFixedThreadPool(2);
                            @jakarta.inject.Inject
                            public Worker(@ComponentImport java.util.function.Consumer<Object> ear) { ear.accept(this); }
                            @Override public void onStart() { threads.submit(org.example.library.Answer::new); }
                            @Override public void onStop() { threads.shutdownNow(); }
                            @jakarta.annotation.PostConstruct public void begin() { }
                        }
                        """);
    }

    private static List<Path> openJars() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return List.of();
        }
        try (Stream<Path> open = Files.list(handles)) {
            return open.map(LeakContractTest::target).filter(path -> path.toString().contains(KEY)
                    || path.toString().contains("osgi-cache/bundle") && !path.toString().contains("bundle0")).toList();
        }
    }

    private static Path target(Path handle) {
        try {
            return Files.readSymbolicLink(handle);
        } catch (IOException e) {
            return Path.of("closed meanwhile");
        }
    }

    private static Set<Thread> liveThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).collect(Collectors.toSet());
    }

    private static void poll(String fault, BooleanSupplier done) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(fault);
            }
            Thread.onSpinWait();
        }
    }

    /** Remembers, weakly, the class loader of every app that had such a module. */
    private record Remembering(List<WeakReference<ClassLoader>> loaders) implements ModuleType {

        @Override
        public String element() {
            return "remember";
        }

        @Override
        public Handle enable(AppModule module) {
            loaders.add(new WeakReference<>(module.app().classLoader()));
            return () -> { };
        }
    }
}
