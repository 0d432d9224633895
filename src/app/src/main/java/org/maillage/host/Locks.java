package org.maillage.host;

/** Locks that hold for all nodes of the cluster. */
public interface Locks {

    /**
     * Does the work if nobody else holds the lock, and says whether it did.
     *
     * @param name unique in the app, for instance {@code import.x7k2}
     */
    boolean tryWith(String name, Runnable work);
}
