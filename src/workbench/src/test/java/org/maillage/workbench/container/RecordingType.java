package org.maillage.workbench.container;

import java.util.List;

/** A module type that writes down what happens to its modules; a module with {@code fault="…"} fails with that message. */
record RecordingType(String element, Phase phase, List<Object> told) implements ModuleType {

    RecordingType(String element, List<Object> told) {
        this(element, Phase.ORDINARY, told);
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        if (module.attribute("fault").isPresent()) {
            throw new ModuleException(module.requireAttribute("fault"));
        }
        if (module.attribute("bug").isPresent()) {
            throw new IllegalStateException(module.requireAttribute("bug"));
        }
        told.add("+" + module.key());
        return () -> told.add("-" + module.key());
    }
}
