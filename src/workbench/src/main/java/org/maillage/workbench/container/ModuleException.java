package org.maillage.workbench.container;

/** A module that cannot be enabled. Its message is shown on the plugins page: it names the module, the fault and the cure. */
public final class ModuleException extends Exception {

    private static final long serialVersionUID = 1L;

    public ModuleException(String message) {
        super(message);
    }

    public ModuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
