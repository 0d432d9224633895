package org.maillage.host.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.maillage.host.DirectoryHome;

/** {@code ping}: says to anybody, a load balancer for instance, that the app answers, and whether its data are here. */
@Named
@Path("ping")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class PingResource {

    private final DirectoryHome home;
    private final ApplicationProperties product;

    @Inject
    public PingResource(DirectoryHome home, @Named("salApplicationProperties") ApplicationProperties product) {
        this.home = home;
        this.product = product;
    }

    @GET
    public Response ping() {
        return Response.ok(Map.of("app", "org.maillage", "product", product.getPlatformId(), "home", home.isHere())).build();
    }
}
