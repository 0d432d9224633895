package org.maillage.workbench.web.fragment;

import java.util.List;
import java.util.Map;

/** Whether a fragment is shown in a context: one condition, or several joined. */
@FunctionalInterface
public interface Visibility {

    /** Passes always. */
    Visibility ALWAYS = context -> true;

    /** Returns whether the fragment is shown; may throw what the app's condition throws. */
    boolean passes(Map<String, Object> context);

    /** Returns the opposite. */
    default Visibility inverted() {
        return context -> !passes(context);
    }

    /** Returns what passes if all of these pass. */
    static Visibility all(List<Visibility> parts) {
        return context -> parts.stream().allMatch(part -> part.passes(context));
    }

    /** Returns what passes if one of these passes. */
    static Visibility any(List<Visibility> parts) {
        return context -> parts.stream().anyMatch(part -> part.passes(context));
    }
}
