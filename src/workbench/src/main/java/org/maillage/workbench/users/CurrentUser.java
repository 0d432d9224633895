package org.maillage.workbench.users;

import java.util.Optional;

/**
 * Who is acting on this thread, in one product. The login filter binds the person of a request; jobs and copied
 * threads bind theirs. Nobody is bound at first: that is an anonymous visitor.
 */
public final class CurrentUser {

    private final ThreadLocal<WorkbenchUser> bound = new ThreadLocal<>();

    /** Returns who is acting on this thread; empty for an anonymous visitor. */
    public Optional<WorkbenchUser> get() {
        return Optional.ofNullable(bound.get());
    }

    /** Acts as this person on this thread until the scope is closed, then as whoever acted before. */
    public Scope actAs(WorkbenchUser user) {
        WorkbenchUser before = bound.get();
        bind(user);
        return () -> bind(before);
    }

    /** Acts as an anonymous visitor on this thread until the scope is closed, then as whoever acted before. */
    public Scope actAsNobody() {
        return actAs(null);
    }

    private void bind(WorkbenchUser user) {
        // Removed rather than set to null: a pooled thread must not keep a map entry of a product that was stopped.
        if (user == null) {
            bound.remove();
        } else {
            bound.set(user);
        }
    }

    /** Ends what {@link #actAs} began; close it on the same thread. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
