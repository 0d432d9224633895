package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorService;
import org.maillage.actor.ActorStatus;
import org.maillage.host.Caller;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Html;

/** An actor as a card among other text. What cannot be shown is explained in a box, so that the page around it stays whole. */
@Named
public final class ActorCard {

    private static final Pattern ADDRESS = Pattern.compile("/maillage/actor/([a-z0-9][a-z0-9-]{2,39})(?:[/?#].*)?$");

    private final ActorService actors;
    private final ActorLabels labels;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public ActorCard(ActorService actors, ActorLabels labels, Texts texts, Addresses addresses) {
        this.actors = actors;
        this.labels = labels;
        this.texts = texts;
        this.addresses = addresses;
    }

    /**
     * Returns the card's HTML.
     *
     * @param actor key of an actor or address of its profile, as somebody pasted it
     * @param small whether the name alone is wanted
     * @param away whether the text is read outside the site (mail, PDF) and links must be whole
     */
    public String html(Caller caller, String actor, boolean small, boolean away) {
        if (caller.isAnonymous()) {
            return MacroBox.information(texts.get("maillage.macro.login"));
        }
        if (actor.isBlank()) {
            return MacroBox.problem(texts.get("maillage.macro.card.missing"), texts.get("maillage.macro.card.cure"));
        }
        Optional<Actor> found = key(actor.strip()).flatMap(key -> actors.find(caller, key));
        if (found.isEmpty()) {
            return MacroBox.problem(texts.get("maillage.macro.card.unknown", actor.strip()), texts.get("maillage.macro.card.cure"));
        }
        return small ? small(found.get(), away) : full(found.get(), away);
    }

    /** Returns the key somebody meant: as it is, or out of a profile's address. */
    static Optional<ActorKey> key(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? ActorKey.parse(address.group(1)) : ActorKey.parse(text);
    }

    private String small(Actor actor, boolean away) {
        return new Html().markup("<span class=\"maillage-card maillage-card-small\">")
                .link(address(actor, away), actor.profile().name())
                .markup("</span>")
                .toString();
    }

    private String full(Actor actor, boolean away) {
        ActorProfile profile = actor.profile();
        Html html = new Html().markup("<div class=\"maillage-card\"><p class=\"maillage-card-name\">").link(address(actor, away), profile.name());
        profile.value(ActorField.ACRONYM).ifPresent(acronym -> html.markup(" <span class=\"maillage-card-under\">").text(acronym).markup("</span>"));
        if (profile.status() != ActorStatus.ACTIVE) {
            html.markup(" <span class=\"aui-lozenge\">").text(labels.value(ActorField.STATUS, profile.status().code())).markup("</span>");
        }
        html.markup("</p>");
        line(html, join(profile.type().map(type -> labels.value(ActorField.TYPE, type.code())).orElse(""), labels.place(profile)));
        line(html, String.join(", ", labels.values(ActorField.NETWORKS, profile)));
        profile.value(ActorField.WEBSITE)
                .filter(website -> website.matches("(?i)https?://.*"))
                .ifPresent(website -> html.markup("<p>").link(website, website).markup("</p>"));
        if (actor.archived()) {
            html.markup("<p><em>").text(texts.get("maillage.macro.card.archived")).markup("</em></p>");
        }
        return html.markup("</div>").toString();
    }

    private String address(Actor actor, boolean away) {
        return away ? addresses.shared(ActorPaths.actor(actor.key())) : addresses.context() + ActorPaths.actor(actor.key());
    }

    private static void line(Html html, String text) {
        if (!text.isEmpty()) {
            html.markup("<p class=\"maillage-card-under\">").text(text).markup("</p>");
        }
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
