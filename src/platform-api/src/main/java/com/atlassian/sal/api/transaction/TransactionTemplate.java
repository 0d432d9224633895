package com.atlassian.sal.api.transaction;

/** Runs work inside one transaction of the product, joining the one that is open. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
