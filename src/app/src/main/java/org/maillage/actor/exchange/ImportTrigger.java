package org.maillage.actor.exchange;

/** Has waiting imports worked on soon, on a thread that no request waits for. */
public interface ImportTrigger {

    void wake();
}
