package org.maillage.workbench.confluence.content;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.users.WorkbenchUser;

/** Subjects by permission: the permissions of a space, or the restrictions of a page. Immutable. */
public final class Grants {

    /** Nobody is named. */
    public static final Grants NONE = new Grants(Map.of());

    private final Map<Permission, Set<Subject>> subjects = new EnumMap<>(Permission.class);

    private Grants(Map<Permission, Set<Subject>> subjects) {
        subjects.forEach((permission, named) -> this.subjects.put(permission, new LinkedHashSet<>(named)));
    }

    /** Returns the same with one more subject. */
    public Grants with(Permission permission, Subject subject) {
        Grants more = new Grants(subjects);
        more.subjects.computeIfAbsent(permission, p -> new LinkedHashSet<>()).add(subject);
        return more;
    }

    /** Returns who is named for a permission. */
    public Set<Subject> of(Permission permission) {
        return Set.copyOf(subjects.getOrDefault(permission, Set.of()));
    }

    /** Returns whether a person is among those named for a permission. */
    public boolean include(Optional<WorkbenchUser> person, Permission permission) {
        return of(permission).stream().anyMatch(subject -> subject.includes(person));
    }

    /** Returns whether a person passes these as restrictions: nobody named means everybody passes. */
    public boolean letPass(Optional<WorkbenchUser> person, Permission permission) {
        return of(permission).isEmpty() || include(person, permission);
    }

    /** Returns whether anybody is named at all. */
    public boolean isEmpty() {
        return subjects.values().stream().allMatch(Set::isEmpty);
    }
}
