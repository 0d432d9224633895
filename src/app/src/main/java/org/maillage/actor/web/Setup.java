package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorSearch;
import org.maillage.actor.Actors;
import org.maillage.actor.search.IndexUnavailableException;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.DirectoryHome;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;
import org.maillage.network.NetworkService;
import org.maillage.network.Networks;
import org.maillage.reference.network.NetworkSeed;
import org.maillage.reference.network.NetworkSeeds;

/** Looks over the app after it was installed: what is in place, what is still to be done, in the order it should be done. */
@Named
public final class Setup {

    /**
     * One thing looked at; its texts are {@code maillage.setup.<code>.title}, {@code .ok} and {@code .todo}.
     *
     * @param code which thing
     * @param ok whether it is in place
     * @param arguments what the texts show
     * @param path where to put it right, below the product's context; {@code ""} for nowhere
     */
    public record Check(String code, boolean ok, List<String> arguments, String path) {}

    private final DirectoryHome home;
    private final Networks networks;
    private final NetworkService networkService;
    private final NetworkSeeds seeds;
    private final Actors actors;
    private final ActorSearch search;

    @Inject
    public Setup(DirectoryHome home, Networks networks, NetworkService networkService, NetworkSeeds seeds, Actors actors, ActorSearch search) {
        this.home = home;
        this.networks = networks;
        this.networkService = networkService;
        this.seeds = seeds;
        this.actors = actors;
        this.search = search;
    }

    /**
     * Returns what was looked at, in order.
     *
     * @throws AccessDeniedException if the caller is no administrator
     */
    public List<Check> checks(Caller caller) {
        requireAdministrator(caller);
        List<Check> checks = new ArrayList<>();
        if (!home.isHere()) {
            checks.add(new Check("link", home.address().isPresent(), List.of(home.name()), "/plugins/servlet/applinks/listApplicationLinks"));
            return checks;
        }
        List<Network> all = networks.all();
        checks.add(new Check("networks", !all.isEmpty(), List.of(String.valueOf(all.size())), ""));
        List<String> without = all.stream()
                .filter(network -> networks.holders(network.key(), NetworkRole.OFFICER).isEmpty())
                .map(Network::name)
                .toList();
        // one officer is enough to begin: the other networks may join later
        checks.add(new Check("officers", without.size() < all.size(),
                List.of(String.valueOf(all.size() - without.size()), String.valueOf(all.size())), ActorPaths.NETWORKS));
        long stored = actors.count();
        long found = found();
        checks.add(new Check("actors", stored > 0, List.of(String.valueOf(stored)), ActorPaths.IMPORT));
        checks.add(new Check("index", stored == found, List.of(String.valueOf(found), String.valueOf(stored)), ""));
        return checks;
    }

    /**
     * Stores the networks the app knows of, as far as they are missing.
     *
     * @return how many were added
     */
    public int addNetworks(Caller caller) {
        requireAdministrator(caller);
        return networkService.addMissing(caller, seeds.all().stream().map(Setup::network).toList());
    }

    private long found() {
        try {
            return search.search(ActorQuery.ALL.page(0, 1)).total();
        } catch (IndexUnavailableException e) {
            return 0;
        }
    }

    /** The short name is what people call their network; the long one stands on its website. */
    private static Network network(NetworkSeed seed) {
        return new Network(seed.key(), seed.acronym(), seed.regionCode(), seed.status(), seed.founded().orElse(""), seed.site().orElse(""),
                seed.predecessors(), seed.source());
    }

    private static void requireAdministrator(Caller caller) {
        caller.requireUserKey();
        if (!caller.administrator()) {
            throw new AccessDeniedException("administratorOnly");
        }
    }
}
