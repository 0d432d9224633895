package org.maillage.workbench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.workbench.plugins.AppRefusedException;

/** Confluence and Jira side by side, joined by an application link. */
public final class Workbench implements AutoCloseable {

    private final Map<Product, ProductInstance> products;

    private Workbench(Map<Product, ProductInstance> products) {
        this.products = products;
    }

    /**
     * Starts both products at the same time and their apps.
     *
     * @param apps the jars to install in both
     * @throws IllegalStateException if a product cannot start: the other is stopped again
     * @throws AppRefusedException if a jar is not an app: both are stopped again
     */
    public static Workbench start(Function<Product, ProductSettings> settings, List<Path> apps) throws AppRefusedException {
        Map<Product, ProductInstance> opened = new EnumMap<>(Product.class);
        Workbench workbench = new Workbench(opened);
        try {
            atOnce(product -> {
                ProductInstance instance = ProductInstance.open(settings.apply(product));
                synchronized (opened) {
                    opened.put(product, instance);
                }
            });
            workbench.product(Product.CONFLUENCE).linkTo(workbench.product(Product.JIRA).baseUrl());
            workbench.product(Product.JIRA).linkTo(workbench.product(Product.CONFLUENCE).baseUrl());
            for (ProductInstance instance : opened.values()) {
                for (Path app : apps) {
                    instance.container().provision(app);
                }
            }
            atOnce(product -> workbench.product(product).startApps());
            return workbench;
        } catch (AppRefusedException | RuntimeException e) {
            workbench.close();
            throw e;
        }
    }

    /** Returns one of the two. */
    public ProductInstance product(Product product) {
        return products.get(product);
    }

    @Override
    public void close() {
        Shutdown all = new Shutdown();
        products.values().forEach(all::later);
        all.close();
    }

    /** Does the same for both products in parallel, and waits for both before it reports the first failure. */
    private static void atOnce(Consumer<Product> work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<CompletableFuture<Void>> running = Stream.of(Product.values())
                .map(product -> CompletableFuture.runAsync(() -> work.accept(product), task -> {
                    Thread thread = new Thread(task, "start-" + product.key());
                    thread.setContextClassLoader(loader);
                    thread.start();
                }))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
