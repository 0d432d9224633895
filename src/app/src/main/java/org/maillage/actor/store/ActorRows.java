package org.maillage.actor.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;

/** Actors to rows and back. An absent text is null in a column, never {@code ""}: Oracle cannot tell them apart. */
final class ActorRows {

    private ActorRows() {}

    static Actor read(ActorRow row) {
        return new Actor(new ActorKey(row.getActorKey()), row.getVersionNumber(), ProfileText.read(row.getProfile()),
                row.isArchived(), Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy());
    }

    /** Returns the columns of a new row. */
    static Map<String, Object> columns(Actor actor) {
        ActorProfile profile = actor.profile();
        Map<String, Object> columns = new HashMap<>();
        columns.put("ACTOR_KEY", actor.key().value());
        columns.put("VERSION_NUMBER", actor.version());
        columns.put("ARCHIVED", actor.archived());
        columns.put("CHANGED_AT", actor.changedAt().toEpochMilli());
        columns.put("CHANGED_BY", actor.changedBy());
        columns.put("NAME", orNull(profile, ActorField.NAME));
        columns.put("ACTOR_TYPE", orNull(profile, ActorField.TYPE));
        columns.put("SIREN", orNull(profile, ActorField.SIREN));
        columns.put("SIRET", orNull(profile, ActorField.SIRET));
        columns.put("RNA", orNull(profile, ActorField.RNA));
        columns.put("UAI", orNull(profile, ActorField.UAI));
        columns.put("PROFILE", ProfileText.write(profile));
        return columns;
    }

    /** Makes a row say what an actor says; its key stays. */
    static void fill(ActorRow row, Actor actor) {
        ActorProfile profile = actor.profile();
        row.setVersionNumber(actor.version());
        row.setArchived(actor.archived());
        row.setChangedAt(actor.changedAt().toEpochMilli());
        row.setChangedBy(actor.changedBy());
        row.setName(orNull(profile, ActorField.NAME));
        row.setActorType(orNull(profile, ActorField.TYPE));
        row.setSiren(orNull(profile, ActorField.SIREN));
        row.setSiret(orNull(profile, ActorField.SIRET));
        row.setRna(orNull(profile, ActorField.RNA));
        row.setUai(orNull(profile, ActorField.UAI));
        row.setProfile(ProfileText.write(profile));
    }

    private static String orNull(ActorProfile profile, ActorField field) {
        return profile.value(field).orElse(null);
    }
}
