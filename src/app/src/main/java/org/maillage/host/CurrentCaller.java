package org.maillage.host;

/** Says who makes the current request. */
public interface CurrentCaller {

    /** Returns the user of this thread's request, {@link Caller#ANONYMOUS} where nobody is logged in; never null. */
    Caller get();
}
