package com.atlassian.sal.api.executor;

/** Reads, sets and clears what the product keeps on a thread. */
public interface ThreadLocalContextManager<C> {
    C getThreadLocalContext();

    void setThreadLocalContext(C context);

    void clearThreadLocalContext();
}
