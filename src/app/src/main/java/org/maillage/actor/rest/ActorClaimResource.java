package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ClaimService;
import org.maillage.host.CurrentCaller;
import org.maillage.host.rest.JsonBody;

/** {@code actors/<key>/claims}: asking to keep a profile. A root of its own: JAX-RS does not look into two classes for one address. */
@Named
@Path("actors/{key}/claims")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ActorClaimResource {

    private final ClaimService claims;
    private final CurrentCaller callers;

    @Inject
    public ActorClaimResource(ClaimService claims, CurrentCaller callers) {
        this.claims = claims;
        this.callers = callers;
    }

    /** What a claimant sends. */
    private record Message(String message) {}

    @GET
    public Response of(@PathParam("key") String key) {
        return ClaimResource.list(claims.of(callers.get(), key(key)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("key") String key, InputStream body) throws IOException {
        Message sent = JsonBody.read(body, Message.class);
        String message = sent == null || sent.message() == null ? "" : sent.message();
        return Response.status(201).entity(ClaimResource.json(claims.claim(callers.get(), key(key), message))).build();
    }

    static ActorKey key(String text) {
        return ActorKey.parse(text).orElseThrow(NotFoundException::new);
    }
}
