package org.maillage.workbench.plugins;

/**
 * One thing wrong with an app, told to the person who can cure it.
 *
 * @param where the complete key of the module at fault, a file of the jar or a class; never blank
 * @param message the fault and its cure
 */
public record AppFault(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
