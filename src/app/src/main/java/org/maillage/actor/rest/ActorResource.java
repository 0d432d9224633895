package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorRules;
import org.maillage.actor.ActorService;
import org.maillage.actor.DirectoryService;
import org.maillage.actor.StaleActorException;
import org.maillage.actor.web.ActorLabels;
import org.maillage.actor.web.QueryAddress;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.rest.JsonBody;
import org.maillage.host.rest.Problems;

/**
 * {@code actors}: find, read, create, change. A change names the version it was made from ({@code If-Match}, the {@code ETag} of a
 * read): without it 428, after somebody else's change 412 with both sides.
 */
@Named
@Path("actors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ActorResource {

    private final ActorService actors;
    private final DirectoryService directory;
    private final ActorRules rules;
    private final ActorLabels labels;
    private final CurrentCaller callers;
    private final Problems problems;

    @Inject
    public ActorResource(ActorService actors, DirectoryService directory, ActorRules rules, ActorLabels labels, CurrentCaller callers,
            Problems problems) {
        this.actors = actors;
        this.directory = directory;
        this.rules = rules;
        this.labels = labels;
        this.callers = callers;
        this.problems = problems;
    }

    @GET
    public Response search(@Context UriInfo address) {
        Map<String, List<String>> parameters = address.getQueryParameters();
        ActorQuery asked = QueryAddress.read(name -> parameters.getOrDefault(name, List.of()));
        ActorQuery query = asked.page(asked.page(), pageSize(parameters.getOrDefault("pageSize", List.of())));
        ActorQuery.Result result = directory.search(callers.get(), query);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", result.total());
        json.put("page", query.page() + 1);
        json.put("pageSize", query.pageSize());
        json.put("actors", result.actors().stream().map(ActorJson::actor).toList());
        json.put("facets", facets(result));
        return Response.ok(json).build();
    }

    @POST
    public Response create(InputStream body) throws IOException {
        Actor created = actors.create(callers.get(), ActorJson.read(JsonBody.read(body)));
        return Response.status(201).tag(tag(created)).header("Location", "actors/" + created.key()).entity(ActorJson.actor(created)).build();
    }

    @GET
    @Path("{key}")
    public Response read(@PathParam("key") String key, @HeaderParam("If-None-Match") String known) {
        Actor actor = actors.find(callers.get(), key(key)).orElseThrow(NotFoundException::new);
        if (known != null && known.contains("\"" + actor.version() + "\"")) {
            return Response.notModified(tag(actor)).build();
        }
        return answer(actor);
    }

    @PUT
    @Path("{key}")
    public Response save(@PathParam("key") String key, @HeaderParam("If-Match") String base, InputStream body) throws IOException {
        ActorProfile typed = ActorJson.read(JsonBody.read(body));
        return change(key, base, typed, (actor, version) -> actors.save(callers.get(), actor.key(), version, typed));
    }

    @POST
    @Path("{key}/archive")
    @Consumes(MediaType.WILDCARD)
    public Response archive(@PathParam("key") String key, @HeaderParam("If-Match") String base) {
        return change(key, base, null, (actor, version) -> actors.archive(callers.get(), actor.key(), version));
    }

    @POST
    @Path("{key}/restore")
    @Consumes(MediaType.WILDCARD)
    public Response restore(@PathParam("key") String key, @HeaderParam("If-Match") String base) {
        return change(key, base, null, (actor, version) -> actors.restore(callers.get(), actor.key(), version));
    }

    @GET
    @Path("{key}/history")
    public Response history(@PathParam("key") String key) {
        Actor actor = actors.find(callers.get(), key(key)).orElseThrow(NotFoundException::new);
        return Response.ok(Map.of("revisions", actors.history(callers.get(), actor.key()).stream().map(ActorJson::revision).toList())).build();
    }

    /** @param mine what the caller wants to store, null if only the state changes */
    private Response change(String key, String base, ActorProfile mine, BiFunction<Actor, Long, Actor> change) {
        Caller caller = callers.get();
        Actor actor = actors.find(caller, key(key)).orElseThrow(NotFoundException::new);
        if (base == null) {
            return problems.of(428, Problem.of("If-Match", "http.versionMissing"));
        }
        long version = version(base).orElseThrow(() -> new InvalidInputException(Problem.of("If-Match", "http.versionFormat", base)));
        try {
            return answer(change.apply(actor, version));
        } catch (StaleActorException e) {
            ActorProfile wanted = mine == null ? e.current().profile() : rules.examine(mine).profile();
            Map<String, Object> report = ActorJson.stale(e.current(), actors.merge(caller, actor.key(), version, wanted));
            return problems.of(412, "urn:maillage:stale", List.of(Problem.of("", "actor.stale")), report);
        }
    }

    private static Response answer(Actor actor) {
        return Response.ok(ActorJson.actor(actor)).tag(tag(actor)).header("Cache-Control", "no-cache, private").build();
    }

    private Map<String, Object> facets(ActorQuery.Result result) {
        Map<String, Object> facets = new LinkedHashMap<>();
        result.counts().forEach((facet, counts) -> facets.put(facet.code(), counts.entrySet().stream()
                .map(entry -> Map.of("code", entry.getKey(), "label", labels.facet(facet, entry.getKey()), "count", entry.getValue()))
                .toList()));
        return facets;
    }

    private static int pageSize(List<String> given) {
        if (given.isEmpty()) {
            return ActorQuery.PAGE_SIZE;
        }
        if (given.get(0).matches("[0-9]{1,3}") && Integer.parseInt(given.get(0)) >= 1 && Integer.parseInt(given.get(0)) <= 200) {
            return Integer.parseInt(given.get(0));
        }
        throw new InvalidInputException(Problem.of("pageSize", "http.pageSize", given.get(0)));
    }

    private static ActorKey key(String text) {
        return ActorKey.parse(text).orElseThrow(NotFoundException::new);
    }

    private static EntityTag tag(Actor actor) {
        return new EntityTag(String.valueOf(actor.version()));
    }

    private static OptionalLong version(String tag) {
        return tag.matches("\"[0-9]{1,18}\"") ? OptionalLong.of(Long.parseLong(tag.substring(1, tag.length() - 1))) : OptionalLong.empty();
    }
}
