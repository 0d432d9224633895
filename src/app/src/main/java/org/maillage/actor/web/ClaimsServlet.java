package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorService;
import org.maillage.actor.Claim;
import org.maillage.actor.ClaimService;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.People;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;
import org.maillage.host.web.View;

/** {@code /plugins/servlet/maillage/claims}: the requests to keep a profile that wait for this officer. */
@Named
@AnonymousSiteAccess
public final class ClaimsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final ClaimService claims;
    private final ActorService actors;
    private final ActorPolicy policy;
    private final ActorLabels labels;
    private final People people;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public ClaimsServlet(PageTools tools, ClaimService claims, ActorService actors, ActorPolicy policy, ActorLabels labels, People people,
            Texts texts, Addresses addresses) {
        super(tools);
        this.claims = claims;
        this.actors = actors;
        this.policy = policy;
        this.labels = labels;
        this.people = people;
        this.texts = texts;
        this.addresses = addresses;
    }

    @Override
    protected Answer get(PageRequest request) {
        requireOfficer(request.caller());
        List<View> waiting = claims.pending(request.caller()).stream().map(claim -> view(request.caller(), claim)).toList();
        return Answer.Page.of("claims", View.of("tab", "claims")
                .with("claims", waiting)
                .with("action", addresses.context() + ActorPaths.CLAIMS)
                .with("done", List.of("granted", "refused").contains(request.text("done"))
                        ? texts.get("maillage.claims.done." + request.text("done"))
                        : null));
    }

    @Override
    protected Answer post(PageRequest request) {
        Claim decided = "grant".equals(request.text("decision"))
                ? claims.grant(request.caller(), request.text("claim"))
                : claims.refuse(request.caller(), request.text("claim"));
        return new Answer.Redirect(ActorPaths.CLAIMS + "?done=" + decided.state().code());
    }

    private void requireOfficer(Caller caller) {
        caller.requireUserKey();
        if (!policy.mayImport(caller)) {
            throw new AccessDeniedException("claims.officersOnly");
        }
    }

    private View view(Caller caller, Claim claim) {
        return View.of("id", claim.id())
                .with("actor", actors.find(caller, claim.actor()).map(Actor::profile).map(profile -> profile.name()))
                .with("address", addresses.context() + ActorPaths.actor(claim.actor()))
                .with("who", people.keyed(claim.userKey()).map(People.Person::fullName).orElseGet(() -> texts.get("maillage.user.gone")))
                .with("message", claim.message())
                .with("when", labels.moment(claim.madeAt()))
                .with("instant", claim.madeAt().toString());
    }
}
