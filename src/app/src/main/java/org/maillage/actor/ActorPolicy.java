package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.network.NetworkRole;
import org.maillage.network.Networks;

/**
 * Who may do what with actors; page, macro, REST call and job all ask here.
 *
 * <ul>
 *   <li>Everybody who is logged in reads the actors of the directory.
 *   <li>An officer creates and imports actors, and edits those of their networks and those of no network.
 *   <li>A member edits the actors they are an editor of, except what the network vouches for.
 *   <li>Coordinators read archived actors and histories too, and take everything out.
 *   <li>Administrators may do all of it.
 * </ul>
 */
@Named
public final class ActorPolicy {

    /** What the network vouches for: a member does not change it. */
    private static final Set<ActorField> KEPT_BY_OFFICERS =
            EnumSet.of(ActorField.TYPE, ActorField.STATUS, ActorField.NETWORKS, ActorField.SOURCE, ActorField.VERIFIED_ON);

    private final Networks networks;
    private final Claims claims;

    @Inject
    public ActorPolicy(Networks networks, Claims claims) {
        this.networks = networks;
        this.claims = claims;
    }

    /** Returns the networks the caller is an officer of. */
    public Set<String> officerOf(Caller caller) {
        return caller.userKey().map(user -> networks.heldBy(user, NetworkRole.OFFICER)).orElse(Set.of());
    }

    public boolean isOfficer(Caller caller) {
        return !officerOf(caller).isEmpty();
    }

    public boolean isCoordinator(Caller caller) {
        return caller.userKey()
                .map(user -> !networks.heldBy(user, NetworkRole.COORDINATOR).isEmpty())
                .orElse(false);
    }

    /** Returns whether the caller may read this actor: archived ones are for those who keep the directory and its editors. */
    public boolean mayRead(Caller caller, Actor actor) {
        return !caller.isAnonymous() && (!actor.archived() || mayReadArchived(caller) || isEditor(caller, actor));
    }

    public boolean mayReadArchived(Caller caller) {
        return caller.administrator() || isOfficer(caller) || isCoordinator(caller);
    }

    public boolean mayReadHistory(Caller caller, Actor actor) {
        return mayReadArchived(caller) || isEditor(caller, actor);
    }

    public boolean mayCreate(Caller caller) {
        return caller.administrator() || isOfficer(caller);
    }

    public boolean mayImport(Caller caller) {
        return mayCreate(caller);
    }

    /** Returns whether the caller may take out the directory as a file. */
    public boolean mayExport(Caller caller) {
        return !caller.isAnonymous();
    }

    /** Returns whether the caller may take out all of the app's data, roles and histories included. */
    public boolean mayExportEverything(Caller caller) {
        return mayReadArchived(caller);
    }

    public boolean mayEdit(Caller caller, Actor actor) {
        return keeps(caller, actor) || isEditor(caller, actor);
    }

    /** Returns whether the caller keeps this actor for a network: may archive it, decide claims, change every field. */
    public boolean keeps(Caller caller, Actor actor) {
        if (caller.administrator()) {
            return true;
        }
        Set<String> mine = officerOf(caller);
        List<String> theirs = actor.profile().networks();
        return !mine.isEmpty() && (theirs.isEmpty() || theirs.stream().anyMatch(mine::contains));
    }

    /** Returns the fields of this actor the caller may change; empty if none. */
    public Set<ActorField> editableFields(Caller caller, Actor actor) {
        if (keeps(caller, actor)) {
            return EnumSet.allOf(ActorField.class);
        }
        return isEditor(caller, actor) ? EnumSet.complementOf(EnumSet.copyOf(KEPT_BY_OFFICERS)) : Set.of();
    }

    /** Returns whether the caller may put an actor into a network or take it out. */
    public boolean mayChangeMembership(Caller caller, String networkKey) {
        return caller.administrator() || officerOf(caller).contains(networkKey);
    }

    /** @throws AccessDeniedException with this code if not allowed; {@code loginRequired} for a visitor */
    static void require(Caller caller, boolean allowed, String code) {
        caller.requireUserKey();
        if (!allowed) {
            throw new AccessDeniedException(code);
        }
    }

    private boolean isEditor(Caller caller, Actor actor) {
        return caller.userKey()
                .map(user -> claims.editors(actor.key()).contains(user))
                .orElse(false);
    }
}
