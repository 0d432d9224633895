package org.maillage.workbench.container;

/**
 * One kind of module an app may declare ({@code servlet}, {@code web-item}…). A type that the product does not know
 * disables the app that uses it.
 */
public interface ModuleType {

    /** Returns the name of the XML element. */
    String element();

    /**
     * Puts one module into service. Called after the app's Spring context has started, in document order within
     * {@link #phase()}.
     *
     * @return what takes it out of service again; called exactly once, never throws
     * @throws ModuleException if the module is faulty: the whole app is then disabled with this message
     */
    Handle enable(AppModule module) throws ModuleException;

    /** Returns when this type is enabled: {@code ao} tables come before anything that may query them. */
    default Phase phase() {
        return Phase.ORDINARY;
    }

    /** The order in which an app's modules are put into service. */
    enum Phase {
        /** Before the app's Spring context starts: tables, texts, allow-lists. */
        BEFORE_CONTEXT,
        /** After the context has started. */
        ORDINARY
    }

    /** Takes one module out of service. */
    @FunctionalInterface
    interface Handle {
        void disable();
    }
}
