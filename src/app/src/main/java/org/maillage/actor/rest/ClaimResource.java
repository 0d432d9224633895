package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.actor.Claim;
import org.maillage.actor.ClaimService;
import org.maillage.host.CurrentCaller;

/** {@code claims}: the requests that wait for the caller's decision. */
@Named
@Path("claims")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ClaimResource {

    private final ClaimService claims;
    private final CurrentCaller callers;

    @Inject
    public ClaimResource(ClaimService claims, CurrentCaller callers) {
        this.claims = claims;
        this.callers = callers;
    }

    @GET
    public Response pending() {
        return list(claims.pending(callers.get()));
    }

    @POST
    @Path("{id}/grant")
    public Response grant(@PathParam("id") String id) {
        return Response.ok(json(claims.grant(callers.get(), id))).build();
    }

    @POST
    @Path("{id}/refuse")
    public Response refuse(@PathParam("id") String id) {
        return Response.ok(json(claims.refuse(callers.get(), id))).build();
    }

    static Response list(List<Claim> claims) {
        return Response.ok(Map.of("claims", claims.stream().map(ClaimResource::json).toList())).build();
    }

    static Map<String, Object> json(Claim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("actor", claim.actor().value());
        json.put("user", claim.userKey());
        json.put("message", claim.message());
        json.put("madeAt", claim.madeAt().toString());
        json.put("state", claim.state().code());
        return json;
    }
}
