package org.maillage.workbench.plugins;

import java.util.List;
import java.util.stream.Collectors;

/** A jar that is not an app the product could install. Its message lists every fault with its cure. */
public final class AppRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<AppFault> faults;

    public AppRefusedException(String jar, List<AppFault> faults) {
        super(jar + " is refused: " + faults.stream().map(AppFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, at least one. */
    public List<AppFault> faults() {
        return faults;
    }
}
