package org.maillage.actor.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Actors;
import org.maillage.actor.Revision;
import org.maillage.actor.StaleActorException;

/**
 * The actors in Active Objects. Writers of all nodes pass one by one through the {@link ChangeLog}, so an update compares
 * its base with what is really the latest version; readers wait for nobody. A write must not be part of a long
 * transaction: others would wait for its end.
 */
@Named
public final class ActorStore implements Actors {

    /** Keys in one query: databases limit the parameters of a statement. */
    private static final int BATCH = 200;

    private static final int MOST_OF_ONE_NAME = 500;

    private static final Map<ActorField, String> IDENTIFIERS = Map.of(
            ActorField.SIREN, "SIREN", ActorField.SIRET, "SIRET", ActorField.RNA, "RNA", ActorField.UAI, "UAI");

    private final ActiveObjects ao;
    private final Clock clock;
    private final ChangeLog log;

    @Inject
    public ActorStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.log = new ChangeLog(ao, clock);
    }

    @Override
    public Optional<Actor> find(ActorKey key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    @Override
    public Map<ActorKey, Actor> findAll(Collection<ActorKey> keys) {
        Map<ActorKey, Actor> found = current(keys);
        Set<ActorKey> missing = new LinkedHashSet<>(keys);
        missing.removeAll(found.keySet());
        Map<ActorKey, ActorKey> redirects = redirects(missing);
        Map<ActorKey, Actor> merged = current(redirects.values());
        redirects.forEach((old, now) -> {
            if (merged.containsKey(now)) {
                found.put(old, merged.get(now));
            }
        });
        return found;
    }

    @Override
    public List<Actor> findByIdentifier(ActorField field, String canonicalValue) {
        String column = IDENTIFIERS.get(field);
        if (column == null) {
            throw new IllegalArgumentException(field + " is no identifier");
        }
        return Arrays.stream(ao.find(ActorRow.class, Query.select().where(column + " = ?", canonicalValue).order("ID ASC")))
                .map(ActorRows::read)
                .toList();
    }

    @Override
    public List<Actor> findByName(String name) {
        Query query = Query.select().where("NAME = ?", name).order("ACTOR_KEY ASC").limit(MOST_OF_ONE_NAME);
        return Arrays.stream(ao.find(ActorRow.class, query))
                .map(ActorRows::read)
                // some databases find other spellings too
                .filter(actor -> actor.profile().name().equals(name))
                .toList();
    }

    @Override
    public Actor insert(ActorKey key, ActorProfile profile, Revision.Kind kind, String userKey) {
        return write(turn -> {
            if (row(key).isPresent() || !redirects(Set.of(key)).isEmpty()) {
                throw new IllegalStateException("the key " + key + " is taken");
            }
            Actor actor = new Actor(key, 1, profile, false, now(), userKey);
            ao.create(ActorRow.class, ActorRows.columns(actor));
            record(turn, actor, kind);
            return actor;
        });
    }

    @Override
    public Actor update(Actor base, ActorProfile profile, boolean archived, Revision.Kind kind, String userKey) {
        return write(turn -> {
            ActorRow row = row(base.key()).orElseThrow(() -> new IllegalStateException("no actor " + base.key()));
            if (row.getVersionNumber() != base.version()) {
                throw new StaleActorException(ActorRows.read(row));
            }
            Actor actor = new Actor(base.key(), base.version() + 1, profile, archived, now(), userKey);
            ActorRows.fill(row, actor);
            row.save();
            record(turn, actor, kind);
            return actor;
        });
    }

    @Override
    public Optional<ActorProfile> profileAt(ActorKey key, long version) {
        return Arrays.stream(ao.find(ActorRevisionRow.class, Query.select().where("VERSION_KEY = ?", versionKey(key, version))))
                .map(row -> ProfileText.read(row.getProfile()))
                .findFirst();
    }

    @Override
    public List<Revision> history(ActorKey key) {
        return Histories.read(ao.find(ActorRevisionRow.class,
                Query.select().where("ACTOR_KEY = ?", key.value()).order("VERSION_NUMBER ASC")));
    }

    @Override
    public void forEach(Consumer<Actor> consumer) {
        // keys first and sorted here: databases order hyphens each in its own way
        List<ActorKey> keys = new ArrayList<>();
        ao.stream(ActorRow.class, Query.select("ID, ACTOR_KEY"), row -> keys.add(new ActorKey(row.getActorKey())));
        keys.sort(Comparator.comparing(ActorKey::value));
        for (List<ActorKey> batch : batches(keys)) {
            Map<ActorKey, Actor> actors = current(batch);
            batch.stream().filter(actors::containsKey).map(actors::get).forEach(consumer);
        }
    }

    @Override
    public long count() {
        return ao.count(ActorRow.class, "ARCHIVED = ?", false);
    }

    @Override
    public long latestChange() {
        return log.latest();
    }

    @Override
    public List<Change> changesAfter(long number, int limit) {
        return log.after(number, limit);
    }

    /** Lets an old key lead to the actor it was merged into, and with it all keys that led to the old one. */
    void redirect(ActorKey oldKey, ActorKey currentKey) {
        write(turn -> {
            for (ActorRedirectRow row : ao.find(ActorRedirectRow.class, Query.select().where("CURRENT_KEY = ?", oldKey.value()))) {
                row.setCurrentKey(currentKey.value());
                row.save();
            }
            ao.create(ActorRedirectRow.class, new DBParam("OLD_KEY", oldKey.value()),
                    new DBParam("CURRENT_KEY", currentKey.value()));
            turn.record(oldKey);
            return null;
        });
    }

    private <T> T write(Function<ChangeLog.Turn, T> work) {
        log.prepare();
        return ao.executeInTransaction(() -> work.apply(log.take()));
    }

    private void record(ChangeLog.Turn turn, Actor actor, Revision.Kind kind) {
        ao.create(ActorRevisionRow.class,
                new DBParam("ACTOR_KEY", actor.key().value()),
                new DBParam("VERSION_NUMBER", actor.version()),
                new DBParam("VERSION_KEY", versionKey(actor.key(), actor.version())),
                new DBParam("KIND", kind.code()),
                new DBParam("MADE_AT", actor.changedAt().toEpochMilli()),
                new DBParam("MADE_BY", actor.changedBy()),
                new DBParam("PROFILE", ProfileText.write(actor.profile())));
        turn.record(actor.key());
    }

    private Optional<ActorRow> row(ActorKey key) {
        return Arrays.stream(ao.find(ActorRow.class, Query.select().where("ACTOR_KEY = ?", key.value()))).findFirst();
    }

    private Map<ActorKey, Actor> current(Collection<ActorKey> keys) {
        Map<ActorKey, Actor> found = new HashMap<>();
        for (List<ActorKey> batch : batches(keys)) {
            for (ActorRow row : ao.find(ActorRow.class, among("ACTOR_KEY", batch))) {
                Actor actor = ActorRows.read(row);
                found.put(actor.key(), actor);
            }
        }
        return found;
    }

    private Map<ActorKey, ActorKey> redirects(Collection<ActorKey> oldKeys) {
        Map<ActorKey, ActorKey> found = new HashMap<>();
        for (List<ActorKey> batch : batches(oldKeys)) {
            for (ActorRedirectRow row : ao.find(ActorRedirectRow.class, among("OLD_KEY", batch))) {
                found.put(new ActorKey(row.getOldKey()), new ActorKey(row.getCurrentKey()));
            }
        }
        return found;
    }

    private static Query among(String column, List<ActorKey> keys) {
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return Query.select().where(column + " IN (" + places + ")", keys.stream().map(ActorKey::value).toArray());
    }

    private static List<List<ActorKey>> batches(Collection<ActorKey> keys) {
        List<ActorKey> all = keys.stream().distinct().toList();
        List<List<ActorKey>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    private static String versionKey(ActorKey key, long version) {
        return key + "#" + version;
    }

    /** As precise as it is stored, so that what a write returns equals what a read returns. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
