package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorService;
import org.maillage.actor.ClaimService;
import org.maillage.actor.StaleActorException;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;

/**
 * {@code /plugins/servlet/maillage/actor/<key>}: a profile, and what can be done with it. {@code /edit} is its form, {@code /history}
 * its past. A key that was replaced in a merge leads to the new one.
 */
@Named
@AnonymousSiteAccess
public final class ActorServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final ActorService actors;
    private final ClaimService claims;
    private final ProfileView profiles;
    private final HistoryView histories;
    private final ActorEditor editor;

    @Inject
    public ActorServlet(PageTools tools, ActorService actors, ClaimService claims, ProfileView profiles, HistoryView histories,
            ActorEditor editor) {
        super(tools);
        this.actors = actors;
        this.claims = claims;
        this.profiles = profiles;
        this.histories = histories;
        this.editor = editor;
    }

    @Override
    protected Answer get(PageRequest request) {
        request.caller().requireUserKey();
        Optional<Actor> found = find(request);
        if (found.isEmpty()) {
            return new Answer.Nothing();
        }
        Actor actor = found.get();
        if (!actor.key().value().equals(request.segment(0))) {
            return new Answer.Redirect(ActorPaths.actor(actor.key()));
        }
        return switch (request.segment(1)) {
            case "" -> Answer.Page.of("profile", profiles.of(request.caller(), actor, request.text("done")), "profile");
            case "edit" -> editor.form(request, actor);
            case "history" -> Answer.Page.of("history", histories.of(request.caller(), actor), "profile");
            default -> new Answer.Nothing();
        };
    }

    @Override
    protected Answer post(PageRequest request) {
        Optional<Actor> found = find(request);
        if (found.isEmpty()) {
            return new Answer.Nothing();
        }
        Actor actor = found.get();
        return switch (request.segment(1)) {
            case "edit" -> editor.save(request, actor);
            case "history" -> restore(request, actor);
            default -> act(request, actor);
        };
    }

    private Optional<Actor> find(PageRequest request) {
        return ActorKey.parse(request.segment(0)).flatMap(key -> actors.find(request.caller(), key));
    }

    private Answer act(PageRequest request, Actor actor) {
        String action = request.text("action");
        switch (action) {
            case "archive" -> actors.archive(request.caller(), actor.key(), actor.version());
            case "restore" -> actors.restore(request.caller(), actor.key(), actor.version());
            case "claim" -> claims.claim(request.caller(), actor.key(), request.text("message"));
            case "revoke" -> claims.revoke(request.caller(), actor.key(), request.text("editor"));
            default -> {
                return new Answer.Nothing();
            }
        }
        return new Answer.Redirect(ActorPaths.actor(actor.key()) + "?done=" + action);
    }

    /** Stores an old version as the newest one: the history stays whole. */
    private Answer restore(PageRequest request, Actor actor) {
        ActorProfile past = actors.profileAt(request.caller(), actor.key(), request.number("version", 0))
                .orElseThrow(() -> new AccessDeniedException("actor.unknown"));
        try {
            actors.save(request.caller(), actor.key(), request.number("current", 0), past);
        } catch (StaleActorException e) {
            return Answer.Page.of("history", histories.of(request.caller(), e.current()).with("stale", true), "profile").status(409);
        }
        return new Answer.Redirect(ActorPaths.history(actor.key()));
    }

    /** The outcomes of an action, each with the text key that tells it. */
    static final Map<String, String> DONE = Map.of(
            "created", "maillage.actor.done.created",
            "saved", "maillage.actor.done.saved",
            "archive", "maillage.actor.done.archive",
            "restore", "maillage.actor.done.restore",
            "claim", "maillage.actor.done.claim",
            "revoke", "maillage.actor.done.revoke");
}
