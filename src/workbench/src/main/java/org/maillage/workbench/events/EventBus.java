package org.maillage.workbench.events;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventPublisher;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events within one node of one product. Listeners run on the publisher's thread, by their order; events marked
 * {@link AsynchronousPreferred} are handed to a small pool. What one listener throws is logged and disturbs neither
 * the publisher nor the other listeners.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/event-listener-module/">event listeners</a>
 */
public final class EventBus implements EventPublisher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);
    private static final int THREADS = 4;

    private final Map<Identity, List<Listener>> registered = new ConcurrentHashMap<>();
    private final ExecutorService pool;

    /** @param name of the product, for the names of threads */
    public EventBus(String name) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor executor = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, name + "-events-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    // A pool thread must not keep the class loader of the app that happened to publish first.
                    thread.setContextClassLoader(EventBus.class.getClassLoader());
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        this.pool = executor;
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        List<Listener> hearing = registered.values().stream().flatMap(List::stream)
                .filter(listener -> listener.hears(event))
                .sorted(Comparator.comparingInt(Listener::order))
                .toList();
        boolean later = isAsynchronous(event.getClass());
        for (Listener listener : hearing) {
            if (later) {
                pool.execute(() -> deliver(listener, event));
            } else {
                deliver(listener, event);
            }
        }
    }

    /**
     * Registers the listener methods of an object; nothing more happens where it is registered.
     *
     * @throws IllegalArgumentException if it has none, or one that is not public or has not exactly one parameter
     */
    @Override
    public void register(Object listener) {
        List<Listener> methods = Listener.of(Objects.requireNonNull(listener, "listener"));
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("No listener invokers were found for listener <" + listener + ">");
        }
        registered.putIfAbsent(new Identity(listener), methods);
    }

    @Override
    public void unregister(Object listener) {
        registered.remove(new Identity(Objects.requireNonNull(listener, "listener")));
    }

    @Override
    public void unregisterAll() {
        registered.clear();
    }

    @Override
    public void close() {
        unregisterAll();
        pool.shutdownNow();
    }

    private static boolean isAsynchronous(Class<?> event) {
        return event.isAnnotationPresent(AsynchronousPreferred.class);
    }

    private static void deliver(Listener listener, Object event) {
        try {
            listener.invoke(event);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            LOG.error("the listener {} failed on {}", listener, event.getClass().getName(), e);
        }
    }

    /** Tells listeners apart although they may be equal to each other. */
    private record Identity(Object listener) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.listener == listener;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(listener);
        }
    }
}
