package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Wraps work so that it runs, on another thread, as the person who submitted it. */
public interface ThreadLocalDelegateExecutorFactory {
    Executor createExecutor(Executor delegate);

    ExecutorService createExecutorService(ExecutorService delegate);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate);

    Runnable createRunnable(Runnable delegate);

    <T> Callable<T> createCallable(Callable<T> delegate);
}
