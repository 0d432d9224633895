package org.maillage.workbench.host;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Hands every task, submitted in whatever way, to another executor as the person of this thread. */
class CarryingExecutor extends AbstractExecutorService {

    private final ExecutorService delegate;
    private final AppExecutors executors;

    CarryingExecutor(ExecutorService delegate, AppExecutors executors) {
        this.delegate = delegate;
        this.executors = executors;
    }

    @Override
    public void execute(Runnable task) {
        delegate.execute(executors.createRunnable(task));
    }

    @Override
    public void shutdown() {
        delegate.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return delegate.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return delegate.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return delegate.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return delegate.awaitTermination(timeout, unit);
    }
}
