package org.maillage.actor.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.actor.ActorKey;
import org.maillage.actor.Claim;
import org.maillage.actor.Claims;

/** Claims and editors in Active Objects. */
@Named
public final class ClaimStore implements Claims {

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    public ClaimStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(Claim claim) {
        ao.executeInTransaction(() -> ao.create(ClaimRow.class,
                new DBParam("CLAIM_KEY", claim.id()),
                new DBParam("ACTOR_KEY", claim.actor().value()),
                new DBParam("CLAIMANT", claim.userKey()),
                new DBParam("MESSAGE", nullIfEmpty(claim.message())),
                new DBParam("MADE_AT", claim.madeAt().toEpochMilli()),
                new DBParam("STATE", claim.state().code()),
                new DBParam("DECIDED_BY", nullIfEmpty(claim.decidedBy())),
                new DBParam("TOUCHED_AT", 0L)));
    }

    @Override
    public Optional<Claim> find(String id) {
        return row(id).map(ClaimStore::read);
    }

    @Override
    public List<Claim> pending() {
        return claims(Query.select().where("STATE = ?", Claim.State.PENDING.code()).order("MADE_AT ASC, ID ASC"));
    }

    @Override
    public List<Claim> of(ActorKey actor) {
        return claims(Query.select().where("ACTOR_KEY = ?", actor.value()).order("MADE_AT DESC, ID DESC"));
    }

    @Override
    public boolean decide(Claim decided) {
        return ao.executeInTransaction(() -> row(decided.id())
                .map(this::locked)
                .filter(row -> row.getState().equals(Claim.State.PENDING.code()))
                .map(row -> store(row, decided))
                .orElse(false));
    }

    @Override
    public Set<String> editors(ActorKey actor) {
        return Arrays.stream(ao.find(ActorEditorRow.class, Query.select().where("ACTOR_KEY = ?", actor.value())))
                .map(ActorEditorRow::getEditor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<ActorKey> editedBy(String userKey) {
        return Arrays.stream(ao.find(ActorEditorRow.class, Query.select().where("EDITOR = ?", userKey)))
                .map(row -> new ActorKey(row.getActorKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean removeEditor(ActorKey actor, String userKey) {
        return ao.executeInTransaction(
                () -> ao.deleteWithSQL(ActorEditorRow.class, "PAIR_KEY = ?", pairKey(actor, userKey)) > 0);
    }

    /** Waits for whoever decides the same claim at this moment, on any node, then reads what they left. */
    private ClaimRow locked(ClaimRow row) {
        row.setTouchedAt(clock.millis());
        row.save();
        return row(row.getClaimKey()).orElseThrow();
    }

    private boolean store(ClaimRow row, Claim decided) {
        row.setState(decided.state().code());
        row.setDecidedBy(nullIfEmpty(decided.decidedBy()));
        row.save();
        if (decided.state() == Claim.State.GRANTED) {
            addEditor(decided.actor(), decided.userKey());
        }
        return true;
    }

    private void addEditor(ActorKey actor, String userKey) {
        String pair = pairKey(actor, userKey);
        if (ao.count(ActorEditorRow.class, "PAIR_KEY = ?", pair) == 0) {
            ao.create(ActorEditorRow.class, new DBParam("ACTOR_KEY", actor.value()), new DBParam("EDITOR", userKey),
                    new DBParam("PAIR_KEY", pair));
        }
    }

    private Optional<ClaimRow> row(String id) {
        return Arrays.stream(ao.find(ClaimRow.class, Query.select().where("CLAIM_KEY = ?", id))).findFirst();
    }

    private List<Claim> claims(Query query) {
        return Arrays.stream(ao.find(ClaimRow.class, query)).map(ClaimStore::read).toList();
    }

    private static Claim read(ClaimRow row) {
        return new Claim(row.getClaimKey(), new ActorKey(row.getActorKey()), row.getClaimant(), emptyIfNull(row.getMessage()),
                Instant.ofEpochMilli(row.getMadeAt()), state(row.getState()), emptyIfNull(row.getDecidedBy()));
    }

    private static Claim.State state(String code) {
        return Arrays.stream(Claim.State.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown state of a claim: " + code));
    }

    private static String pairKey(ActorKey actor, String userKey) {
        return actor + "#" + userKey;
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String emptyIfNull(String text) {
        return text == null ? "" : text;
    }
}
