package org.maillage.actor.exchange;

import java.util.Arrays;
import java.util.stream.Stream;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;

/** An actor as a row: the key, then every field of the catalogue under its own name, so that it imports again unchanged. */
final class ActorCsv {

    private ActorCsv() {}

    static String[] header() {
        return Stream.concat(Stream.of("key"), Arrays.stream(ActorField.values()).map(ActorField::fieldName))
                .toArray(String[]::new);
    }

    static String[] cells(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.key().value()),
                        Arrays.stream(ActorField.values())
                                .map(field -> CellCodec.join(actor.profile().values(field), field.isMultiple())))
                .toArray(String[]::new);
    }
}
