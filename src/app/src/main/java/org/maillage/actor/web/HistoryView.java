package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorService;
import org.maillage.actor.Revision;
import org.maillage.host.Caller;
import org.maillage.host.People;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.View;

/** What the history page shows: who changed what, when, and the way back. */
@Named
final class HistoryView {

    private final ActorService actors;
    private final ActorPolicy policy;
    private final ChangeView changes;
    private final ActorLabels labels;
    private final People people;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    HistoryView(ActorService actors, ActorPolicy policy, ChangeView changes, ActorLabels labels, People people, Texts texts,
            Addresses addresses) {
        this.actors = actors;
        this.policy = policy;
        this.changes = changes;
        this.labels = labels;
        this.people = people;
        this.texts = texts;
        this.addresses = addresses;
    }

    View of(Caller caller, Actor actor) {
        boolean mayEdit = policy.mayEdit(caller, actor) && !actor.archived();
        List<View> revisions = actors.history(caller, actor.key()).stream()
                .map(revision -> revision(revision, mayEdit && revision.version() < actor.version()))
                .toList();
        return View.of("tab", "directory")
                .with("name", actor.profile().name())
                .with("self", addresses.context() + ActorPaths.actor(actor.key()))
                .with("action", addresses.context() + ActorPaths.history(actor.key()))
                .with("version", String.valueOf(actor.version()))
                .with("revisions", revisions);
    }

    private View revision(Revision revision, boolean mayRestore) {
        return View.of("version", String.valueOf(revision.version()))
                .with("kind", texts.get("maillage.actor.revision." + revision.kind().code()))
                .with("when", labels.moment(revision.at()))
                .with("instant", revision.at().toString())
                .with("who", people.keyed(revision.by()).map(People.Person::fullName).orElseGet(() -> texts.get("maillage.user.gone")))
                .with("first", revision.version() == 1)
                .with("changes", revision.changes().stream().map(changes::of).toList())
                .with("mayRestore", mayRestore);
    }
}
