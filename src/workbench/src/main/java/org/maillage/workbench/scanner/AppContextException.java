package org.maillage.workbench.scanner;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.workbench.plugins.AppFault;

/** The beans of an app cannot be made. Its faults are shown on the plugins page. */
public final class AppContextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<AppFault> faults;

    AppContextException(List<AppFault> faults) {
        super(faults.stream().map(AppFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    AppContextException(AppFault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.faults = List.of(fault);
    }

    /** Returns the faults, at least one. */
    public List<AppFault> faults() {
        return faults;
    }
}
