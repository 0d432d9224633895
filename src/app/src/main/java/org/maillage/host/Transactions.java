package org.maillage.host;

import java.util.function.Supplier;

/** Makes several writes happen together or not at all. */
public interface Transactions {

    /** Runs the work in one transaction, joining the one that is open; whatever it throws rolls all of it back. */
    <T> T inTransaction(Supplier<T> work);
}
