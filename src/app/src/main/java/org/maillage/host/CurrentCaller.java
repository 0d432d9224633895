package org.maillage.host;

/** Says who makes the current request, and who a job acts for. */
public interface CurrentCaller {

    /** Returns the user of this thread's request, {@link Caller#ANONYMOUS} where nobody is logged in; never null. */
    Caller get();

    /** Returns a user as the product knows them now, for a job that acts for them; {@link Caller#ANONYMOUS} if they are gone. */
    Caller as(String userKey);
}
