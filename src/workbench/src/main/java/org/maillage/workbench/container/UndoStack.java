package org.maillage.workbench.container;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done, to be undone in reverse order. One step that fails does not keep the others from being undone. */
final class UndoStack {

    private static final Logger LOG = LoggerFactory.getLogger(UndoStack.class);

    private final Deque<Step> steps = new ArrayDeque<>();

    void push(String what, Runnable undo) {
        steps.push(new Step(what, undo));
    }

    void unwind() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                step.undo().run();
            } catch (RuntimeException | LinkageError e) {
                LOG.error("cannot undo: {}", step.what(), e);
            }
        }
    }

    private record Step(String what, Runnable undo) {}
}
