package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ClaimService;
import org.maillage.host.Caller;
import org.maillage.host.DirectoryHome;
import org.maillage.host.web.Navigation;

/** The tabs above the app's pages: each caller sees what they may open. */
@Named
public final class ActorTabs implements Navigation {

    private final ActorPolicy policy;
    private final ClaimService claims;
    private final DirectoryHome home;

    @Inject
    public ActorTabs(ActorPolicy policy, ClaimService claims, DirectoryHome home) {
        this.policy = policy;
        this.claims = claims;
        this.home = home;
    }

    @Override
    public List<Tab> tabs(Caller caller) {
        if (caller.isAnonymous() || !home.isHere()) {
            return List.of();
        }
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("directory", ActorPaths.DIRECTORY, 0));
        if (policy.mayImport(caller)) {
            tabs.add(new Tab("import", ActorPaths.IMPORT, 0));
            tabs.add(new Tab("claims", ActorPaths.CLAIMS, claims.pending(caller).size()));
        }
        tabs.add(new Tab("export", ActorPaths.EXPORT, 0));
        tabs.add(new Tab("networks", ActorPaths.NETWORKS, 0));
        if (caller.administrator()) {
            tabs.add(new Tab("setup", ActorPaths.SETUP, 0));
        }
        return tabs;
    }
}
