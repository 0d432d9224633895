package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.maillage.actor.ClaimService;
import org.maillage.host.CurrentCaller;

/** {@code actors/<key>/editors}: who keeps a profile as its member, by user key. */
@Named
@Path("actors/{key}/editors")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ActorEditorResource {

    private final ClaimService claims;
    private final CurrentCaller callers;

    @Inject
    public ActorEditorResource(ClaimService claims, CurrentCaller callers) {
        this.claims = claims;
        this.callers = callers;
    }

    @GET
    public Response of(@PathParam("key") String key) {
        return Response.ok(Map.of("editors", List.copyOf(claims.editors(callers.get(), ActorClaimResource.key(key))))).build();
    }

    @DELETE
    @Path("{user}")
    public Response revoke(@PathParam("key") String key, @PathParam("user") String userKey) {
        claims.revoke(callers.get(), ActorClaimResource.key(key), userKey);
        return Response.noContent().build();
    }
}
