package org.maillage.workbench.host;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Executors whose tasks act as the person who handed them over.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/com/atlassian/sal/api/executor/ThreadLocalDelegateExecutorFactory.html">
 *     ThreadLocalDelegateExecutorFactory</a>
 */
public final class AppExecutors implements ThreadLocalDelegateExecutorFactory {

    private final CurrentUser current;

    public AppExecutors(CurrentUser current) {
        this.current = current;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return task -> delegate.execute(createRunnable(task));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new CarryingExecutor(delegate, this);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        return new CarryingScheduledExecutor(delegate, this);
    }

    @Override
    @SuppressWarnings("try") // the scope is closed, not used
    public Runnable createRunnable(Runnable delegate) {
        WorkbenchUser user = current.get().orElse(null);
        return () -> {
            try (CurrentUser.Scope scope = current.actAs(user)) {
                delegate.run();
            }
        };
    }

    @Override
    @SuppressWarnings("try") // the scope is closed, not used
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        WorkbenchUser user = current.get().orElse(null);
        return () -> {
            try (CurrentUser.Scope scope = current.actAs(user)) {
                return delegate.call();
            }
        };
    }
}
