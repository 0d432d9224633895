package org.maillage.network.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.maillage.host.Caller;
import org.maillage.host.People;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;
import org.maillage.host.web.View;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;
import org.maillage.network.NetworkService;
import org.maillage.reference.territory.Region;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.territory.Vintage;

/**
 * {@code /plugins/servlet/maillage/networks}: who runs which network. Everybody reads, so that a member finds the officer to ask;
 * administrators name officers and coordinators.
 */
@Named
@AnonymousSiteAccess
public final class NetworksServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = Addresses.ROOT + "networks";

    private final NetworkService networks;
    private final Territories territories;
    private final People people;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public NetworksServlet(PageTools tools, NetworkService networks, Territories territories, People people, Texts texts,
            Addresses addresses) {
        super(tools);
        this.networks = networks;
        this.territories = territories;
        this.people = people;
        this.texts = texts;
        this.addresses = addresses;
    }

    @Override
    protected boolean needsFreshAdministration() {
        return true;
    }

    @Override
    protected Answer get(PageRequest request) {
        return page(request, View.of());
    }

    @Override
    protected Answer post(PageRequest request) {
        String network = request.text("network");
        Optional<NetworkRole> role = List.of(NetworkRole.values()).stream().filter(known -> known.code().equals(request.text("role"))).findFirst();
        if (role.isEmpty()) {
            return new Answer.Nothing();
        }
        if (request.has("remove")) {
            networks.revoke(request.caller(), network, role.get(), request.text("remove"));
            return new Answer.Redirect(PATH + "#" + Addresses.encode(network));
        }
        Optional<People.Person> person = people.named(request.text("person"));
        if (person.isEmpty()) {
            return page(request, View.of("wrongNetwork", network)
                    .with("wrongRole", role.get().code())
                    .with("wrongPerson", request.text("person"))
                    .with("problem", texts.get("maillage.problem.user.unknown", request.text("person")))
                    .with("cure", texts.get("maillage.cure.user.unknown"))).status(422);
        }
        networks.grant(request.caller(), network, role.get(), person.get().key());
        return new Answer.Redirect(PATH + "#" + Addresses.encode(network));
    }

    private Answer.Page page(PageRequest request, View wrong) {
        Caller caller = request.caller();
        List<View> views = networks.all(caller).stream().map(network -> view(caller, network)).toList();
        return Answer.Page.of("networks", View.of("tab", "networks")
                .with("networks", views)
                .with("mayChange", caller.administrator())
                .with("action", addresses.context() + PATH)
                .with("setup", caller.administrator() ? addresses.context() + Addresses.ROOT + "setup" : null)
                .withAll(wrong));
    }

    private View view(Caller caller, Network network) {
        return View.of("key", network.key())
                .with("name", network.name())
                .with("region", territories.region(network.region(), Vintage.REGIONS_2016).map(Region::name))
                .with("status", network.legalStatus())
                .with("founded", day(network.founded()))
                .with("website", network.website().matches("https?://.*") ? network.website() : null)
                .with("predecessors", String.join(", ", network.predecessors()))
                .with("actors", addresses.context() + Addresses.ROOT + "directory?network=" + Addresses.encode(network.key()))
                .with("roles", List.of(NetworkRole.values()).stream().map(role -> role(caller, network, role)).toList());
    }

    /** A founding day is written out; a year stays as it is. */
    private String day(String founded) {
        return founded.matches("\\d{4}-\\d{2}-\\d{2}")
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(LocalDate.parse(founded))
                : founded;
    }

    private View role(Caller caller, Network network, NetworkRole role) {
        return View.of("code", role.code())
                .with("label", texts.get("maillage.network.role." + role.code()))
                .with("add", texts.get("maillage.network.add." + role.code()))
                .with("holders", networks.holders(caller, network.key(), role).stream()
                        .map(user -> View.of("key", user).with("name", people.keyed(user)
                                .map(People.Person::fullName)
                                .orElseGet(() -> texts.get("maillage.user.gone"))))
                        .toList());
    }
}
