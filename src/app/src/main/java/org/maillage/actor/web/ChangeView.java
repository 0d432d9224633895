package org.maillage.actor.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.maillage.actor.ActorField;
import org.maillage.actor.FieldChange;
import org.maillage.host.web.View;

/**
 * A change of one field as people read it. Lists tell what came and went; long texts show the words that changed among those that
 * stayed; everything else shows before and after.
 */
@Named
final class ChangeView {

    /** Words, and what stands between them, each a piece: joined again they are the text. */
    private static final String PIECES = "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)";

    private final ActorLabels labels;

    @Inject
    ChangeView(ActorLabels labels) {
        this.labels = labels;
    }

    View of(FieldChange change) {
        View view = View.of("label", labels.field(change.field())).with("field", change.field().fieldName());
        List<String> before = read(change.field(), change.before());
        List<String> after = read(change.field(), change.after());
        if (change.field().isMultiple()) {
            return view.with("gone", before.stream().filter(value -> !after.contains(value)).toList())
                    .with("come", after.stream().filter(value -> !before.contains(value)).toList());
        }
        if (change.field().shape() == ActorField.Shape.TEXT && !before.isEmpty() && !after.isEmpty()) {
            return view.with("pieces", pieces(before.get(0), after.get(0)));
        }
        return view.with("gone", before).with("come", after);
    }

    private List<String> read(ActorField field, List<String> values) {
        return values.stream().map(value -> labels.value(field, value)).toList();
    }

    private static List<View> pieces(String before, String after) {
        List<String> old = List.of(before.split(PIECES));
        List<String> young = List.of(after.split(PIECES));
        List<View> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, true).getDeltas()) {
            String source = String.join("", delta.getSource().getLines());
            String target = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(piece("kept", source));
                continue;
            }
            if (!source.isEmpty()) {
                pieces.add(piece("gone", source));
            }
            if (!target.isEmpty()) {
                pieces.add(piece("come", target));
            }
        }
        return pieces;
    }

    /** A piece may be one blank: it is put in whatever {@link View} thinks of blank texts. */
    private static View piece(String kind, String text) {
        View view = View.of(kind, true);
        view.map().put("text", text);
        return view;
    }
}
