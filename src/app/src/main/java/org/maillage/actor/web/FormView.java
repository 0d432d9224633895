package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorType;
import org.maillage.host.Problem;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.View;

/** What the form of a profile shows: fields in groups, each with what was typed and what is wrong with it. */
@Named
final class FormView {

    private static final Set<ActorField> REQUIRED = EnumSet.of(ActorField.TYPE, ActorField.NAME);

    private final Texts texts;
    private final ActorLabels labels;
    private final FieldOptions options;
    private final Addresses addresses;

    @Inject
    FormView(Texts texts, ActorLabels labels, FieldOptions options, Addresses addresses) {
        this.texts = texts;
        this.labels = labels;
        this.options = options;
        this.addresses = addresses;
    }

    View creation(ActorProfile typed, List<Problem> problems) {
        return form(typed, EnumSet.allOf(ActorField.class), problems)
                .with("title", texts.get("maillage.actor.form.create"))
                .with("action", addresses.context() + ActorPaths.CREATE)
                .with("cancel", addresses.context() + ActorPaths.DIRECTORY)
                .with("draft", "new");
    }

    View edition(Actor actor, long version, ActorProfile typed, Set<ActorField> editable, List<Problem> problems) {
        return form(typed, editable, problems)
                .with("title", texts.get("maillage.actor.form.edit", actor.profile().name()))
                .with("action", addresses.context() + ActorPaths.edit(actor.key()))
                .with("cancel", addresses.context() + ActorPaths.actor(actor.key()))
                .with("version", String.valueOf(version))
                .with("draft", actor.key().value() + "@" + version);
    }

    private View form(ActorProfile typed, Set<ActorField> editable, List<Problem> problems) {
        Map<String, List<Problem>> byField = problems.stream().collect(Collectors.groupingBy(Problem::field));
        List<View> groups = Arrays.stream(FieldGroup.values()).map(group -> group(group, typed, editable, byField)).toList();
        return View.of("tab", "directory")
                .with("groups", groups)
                .with("problems", problems.stream().map(this::summary).toList())
                .with("summary", problems.size() == 1
                        ? texts.get("maillage.form.problem.one")
                        : texts.get("maillage.form.problem.many", problems.size()));
    }

    private View group(FieldGroup group, ActorProfile typed, Set<ActorField> editable, Map<String, List<Problem>> problems) {
        List<View> fields = new ArrayList<>();
        for (ActorField field : group.fields()) {
            fields.add(field(field, typed, editable.contains(field), problems.getOrDefault(field.fieldName(), List.of())));
        }
        boolean wrong = group.fields().stream().anyMatch(field -> problems.containsKey(field.fieldName()));
        long filled = group.fields().stream().filter(field -> !typed.values(field).isEmpty()).count();
        return View.of("code", group.code())
                .with("label", texts.get("maillage.actor.group." + group.code()))
                .with("essential", group == FieldGroup.ESSENTIALS)
                .with("open", wrong || filled > 0)
                .with("filled", filled == 0 ? null : texts.get("maillage.form.filled", filled))
                .with("fields", fields);
    }

    private View field(ActorField field, ActorProfile typed, boolean editable, List<Problem> problems) {
        String name = field.fieldName();
        String help = texts.get("maillage.actor.help." + name);
        return View.of("name", name)
                .with("id", "maillage-" + name)
                .with("label", labels.field(field))
                .with("help", help.isBlank() || help.equals("-") ? null : help)
                .with("required", REQUIRED.contains(field))
                .with("locked", !editable)
                .with("lockedValue", editable ? null : String.join(", ", labels.values(field, typed)))
                .with(kind(field), true)
                .with("value", field.shape() == ActorField.Shape.LINES ? String.join("\n", typed.values(field)) : typed.text(field))
                .with("shown", field == ActorField.COMMUNE ? typed.value(field).map(code -> labels.value(field, code)) : null)
                .with("options", options.of(field, typed.values(field)))
                .with("max", field.maxLength())
                .with("types", types(field))
                .with("problems", problems.stream().map(this::problem).toList());
    }

    /** Returns how the template draws the field. */
    private static String kind(ActorField field) {
        return switch (field) {
            case NETWORKS, SECTORS, SDGS -> "isChoices";
            case COUNTRIES -> "isChips";
            case COMMUNE -> "isCommune";
            case VERIFIED_ON -> "isDate";
            default -> switch (field.shape()) {
                case CODE -> "isSelect";
                case TEXT, LINES -> "isArea";
                default -> "isText";
            };
        };
    }

    private View summary(Problem problem) {
        return problem(problem)
                .with("label", ActorField.ofName(problem.field()).map(labels::field))
                .with("anchor", problem.field().isEmpty() ? null : "maillage-" + problem.field());
    }

    private View problem(Problem problem) {
        return View.of("problem", texts.problem(problem)).with("cure", texts.cure(problem));
    }

    private static String types(ActorField field) {
        return Arrays.stream(ActorType.values()).filter(field::appliesTo).map(ActorType::code).collect(Collectors.joining(" "));
    }
}
