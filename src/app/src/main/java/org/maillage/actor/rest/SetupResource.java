package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.actor.web.Setup;
import org.maillage.host.CurrentCaller;
import org.maillage.host.Texts;

/** {@code setup}: what an administrator still has to do after installing. */
@Named
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class SetupResource {

    private final Setup setup;
    private final CurrentCaller callers;
    private final Texts texts;

    @Inject
    public SetupResource(Setup setup, CurrentCaller callers, Texts texts) {
        this.setup = setup;
        this.callers = callers;
        this.texts = texts;
    }

    @GET
    public Response status() {
        List<Setup.Check> checks = setup.checks(callers.get());
        return Response.ok(Map.of("ready", checks.stream().allMatch(Setup.Check::ok), "checks", checks.stream().map(this::json).toList())).build();
    }

    @POST
    @Path("networks")
    public Response networks() {
        return Response.ok(Map.of("added", setup.addNetworks(callers.get()))).build();
    }

    private Map<String, Object> json(Setup.Check check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", check.code());
        json.put("ok", check.ok());
        json.put("text", texts.get("maillage.setup." + check.code() + (check.ok() ? ".ok" : ".todo"), check.arguments().toArray()));
        return json;
    }
}
