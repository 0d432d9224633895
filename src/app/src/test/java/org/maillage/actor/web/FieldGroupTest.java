package org.maillage.actor.web;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.maillage.actor.ActorField;

public final class FieldGroupTest {

    @Test
    public void every_field_stands_in_exactly_one_group() {
        List<ActorField> grouped = Arrays.stream(FieldGroup.values()).flatMap(group -> group.fields().stream()).sorted().toList();
        assertEquals(List.of(ActorField.values()), grouped);
    }
}
