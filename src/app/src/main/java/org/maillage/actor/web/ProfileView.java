package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.Claim;
import org.maillage.actor.ClaimService;
import org.maillage.host.Caller;
import org.maillage.host.People;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.View;

/** What a profile page shows. */
@Named
final class ProfileView {

    private final Texts texts;
    private final ActorLabels labels;
    private final ActorPolicy policy;
    private final ClaimService claims;
    private final People people;
    private final Addresses addresses;

    @Inject
    ProfileView(Texts texts, ActorLabels labels, ActorPolicy policy, ClaimService claims, People people, Addresses addresses) {
        this.texts = texts;
        this.labels = labels;
        this.policy = policy;
        this.claims = claims;
        this.people = people;
        this.addresses = addresses;
    }

    View of(Caller caller, Actor actor, String done) {
        ActorProfile profile = actor.profile();
        boolean keeper = policy.keeps(caller, actor);
        boolean editor = policy.mayEdit(caller, actor);
        return View.of("tab", "directory")
                .with("name", profile.name())
                .with("acronym", profile.text(ActorField.ACRONYM))
                .with("type", profile.type().map(type -> labels.value(ActorField.TYPE, type.code())))
                .with("status", profile.status() == ActorStatus.ACTIVE ? null : labels.value(ActorField.STATUS, profile.status().code()))
                .with("place", labels.place(profile))
                .with("networks", labels.values(ActorField.NETWORKS, profile))
                .with("archived", actor.archived())
                .with("sections", sections(profile))
                .with("changed", texts.get("maillage.actor.changed", labels.moment(actor.changedAt()), name(actor.changedBy())))
                .with("key", actor.key().value())
                .with("shared", addresses.shared(ActorPaths.actor(actor.key())))
                .with("self", addresses.context() + ActorPaths.actor(actor.key()))
                .with("edit", editor && !actor.archived() ? addresses.context() + ActorPaths.edit(actor.key()) : null)
                .with("history", policy.mayReadHistory(caller, actor) ? addresses.context() + ActorPaths.history(actor.key()) : null)
                .with("mayArchive", keeper && !actor.archived())
                .with("mayRestore", keeper && actor.archived())
                .with("done", ActorServlet.DONE.containsKey(done) ? texts.get(ActorServlet.DONE.get(done)) : null)
                .withAll(claiming(caller, actor, keeper));
    }

    private List<View> sections(ActorProfile profile) {
        List<View> sections = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            List<View> fields = group.fields().stream()
                    .filter(field -> !profile.values(field).isEmpty() && !Set.of(ActorField.NAME, ActorField.ACRONYM).contains(field))
                    .map(field -> field(field, profile))
                    .toList();
            if (!fields.isEmpty()) {
                sections.add(View.of("code", group.code()).with("label", texts.get("maillage.actor.group." + group.code())).with("fields", fields));
            }
        }
        return sections;
    }

    private View field(ActorField field, ActorProfile profile) {
        List<String> values = labels.values(field, profile);
        View view = View.of("label", labels.field(field));
        if (values.size() > 1) {
            return view.with("several", values);
        }
        String value = values.get(0);
        String link = switch (field) {
            case WEBSITE -> value.matches("https?://.*") ? value : null;
            case EMAIL -> "mailto:" + value;
            case PHONE -> "tel:" + value.replaceAll("[^+0-9]", "");
            default -> null;
        };
        return view.with("value", value)
                .with("link", link)
                .with("long", field.shape() == ActorField.Shape.TEXT)
                .with("note", field == ActorField.DEPARTEMENT ? labels.region(profile) : null);
    }

    /** Who keeps the profile, and the way to become one of them. */
    private View claiming(Caller caller, Actor actor, boolean keeper) {
        Set<String> editors = claims.editors(caller, actor.key());
        boolean isEditor = caller.userKey().map(editors::contains).orElse(false);
        boolean waiting = claims.of(caller, actor.key()).stream()
                .anyMatch(claim -> claim.state() == Claim.State.PENDING && caller.userKey().filter(claim.userKey()::equals).isPresent());
        return View.of("editors", editors.stream()
                        .map(user -> View.of("key", user)
                                .with("name", name(user))
                                .with("mayRevoke", keeper || caller.userKey().filter(user::equals).isPresent()))
                        .toList())
                .with("claimWaits", waiting)
                .with("mayClaim", !isEditor && !waiting && !keeper && !actor.archived())
                .with("maxMessage", ClaimService.MAX_MESSAGE);
    }

    private String name(String userKey) {
        return people.keyed(userKey).map(People.Person::fullName).orElseGet(() -> texts.get("maillage.user.gone"));
    }
}
