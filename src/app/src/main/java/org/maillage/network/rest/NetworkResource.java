package org.maillage.network.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.People;
import org.maillage.host.Problem;
import org.maillage.host.rest.JsonBody;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;
import org.maillage.network.NetworkService;

/** {@code networks}: which there are, and who runs them. People are named by what they log in with. */
@Named
@Path("networks")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NetworkResource {

    private final NetworkService networks;
    private final People people;
    private final CurrentCaller callers;

    @Inject
    public NetworkResource(NetworkService networks, People people, CurrentCaller callers) {
        this.networks = networks;
        this.people = people;
        this.callers = callers;
    }

    /** What an administrator sends; what is absent is empty. */
    private record Body(String name, String region, String legalStatus, String founded, String website, List<String> predecessors,
            String source) {}

    @GET
    public Response all() {
        return Response.ok(Map.of("networks", networks.all(callers.get()).stream().map(this::json).toList())).build();
    }

    @GET
    @Path("{key}")
    public Response read(@PathParam("key") String key) {
        return Response.ok(json(networks.find(callers.get(), key).orElseThrow(NotFoundException::new))).build();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response save(@PathParam("key") String key, InputStream sent) throws IOException {
        Body body = JsonBody.read(sent, Body.class);
        Network network;
        try {
            network = new Network(key, text(body.name()), text(body.region()), text(body.legalStatus()), text(body.founded()),
                    text(body.website()), body.predecessors() == null ? List.of() : body.predecessors(), text(body.source()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Problem.of("", "network.format"));
        }
        networks.save(callers.get(), network);
        return Response.ok(json(network)).build();
    }

    @PUT
    @Path("{key}/{role: officers|coordinators}/{user}")
    @Consumes(MediaType.WILDCARD)
    @AdminOnly
    public Response grant(@PathParam("key") String key, @PathParam("role") String role, @PathParam("user") String user) {
        networks.grant(callers.get(), key, role(role), person(user));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{key}/{role: officers|coordinators}/{user}")
    @AdminOnly
    public Response revoke(@PathParam("key") String key, @PathParam("role") String role, @PathParam("user") String user) {
        networks.revoke(callers.get(), key, role(role), person(user));
        return Response.noContent().build();
    }

    private Map<String, Object> json(Network network) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", network.key());
        json.put("name", network.name());
        json.put("region", network.region());
        json.put("legalStatus", network.legalStatus());
        json.put("founded", network.founded());
        json.put("website", network.website());
        json.put("predecessors", network.predecessors());
        json.put("source", network.source());
        json.put("officers", holders(network, NetworkRole.OFFICER));
        json.put("coordinators", holders(network, NetworkRole.COORDINATOR));
        return json;
    }

    /** Accounts that are gone have no name any more and are left out. */
    private List<Map<String, String>> holders(Network network, NetworkRole role) {
        return networks.holders(callers.get(), network.key(), role).stream()
                .flatMap(user -> people.keyed(user).stream())
                .map(person -> Map.of("name", person.name(), "fullName", person.fullName()))
                .toList();
    }

    private String person(String name) {
        return people.named(name).map(People.Person::key).orElseThrow(() -> new InvalidInputException(Problem.of("user", "user.unknown", name)));
    }

    private static NetworkRole role(String path) {
        return "officers".equals(path) ? NetworkRole.OFFICER : NetworkRole.COORDINATOR;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
