package org.maillage.workbench.host;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The same for tasks that run later. */
final class CarryingScheduledExecutor extends CarryingExecutor implements ScheduledExecutorService {

    private final ScheduledExecutorService delegate;
    private final AppExecutors executors;

    CarryingScheduledExecutor(ScheduledExecutorService delegate, AppExecutors executors) {
        super(delegate, executors);
        this.delegate = delegate;
        this.executors = executors;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return delegate.schedule(executors.createRunnable(task), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return delegate.schedule(executors.createCallable(task), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
        return delegate.scheduleAtFixedRate(executors.createRunnable(task), initialDelay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
        return delegate.scheduleWithFixedDelay(executors.createRunnable(task), initialDelay, delay, unit);
    }
}
