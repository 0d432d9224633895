package com.atlassian.sal.api.transaction;

/** Work to do inside a transaction. */
@FunctionalInterface
public interface TransactionCallback<T> {

    /** Does the work; an unchecked exception rolls everything back. */
    T doInTransaction();
}
