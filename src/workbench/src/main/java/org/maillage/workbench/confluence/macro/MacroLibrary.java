package org.maillage.workbench.confluence.macro;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** All macros of the product: its own, and those of the apps that are enabled just now. Safe for several threads. */
public final class MacroLibrary {

    private final Map<String, Entry> macros = new ConcurrentSkipListMap<>();

    /** A macro and what runs it. */
    public record Entry(MacroDeclaration declaration, RunnableMacro macro) {}

    /**
     * Adds a macro.
     *
     * @return what takes it out again
     * @throws IllegalStateException if another macro has the name already
     */
    public Runnable add(MacroDeclaration declaration, RunnableMacro macro) {
        Entry entry = new Entry(declaration, macro);
        Entry present = macros.putIfAbsent(declaration.name(), entry);
        if (present != null) {
            throw new IllegalStateException(
                    "a macro called '" + declaration.name() + "' is there already: it belongs to " + present.declaration().pluginKey());
        }
        return () -> macros.remove(declaration.name(), entry);
    }

    /** Returns the macro of this name. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    /** Returns all macros by name. */
    public Collection<Entry> all() {
        return new TreeMap<>(macros).values();
    }
}
