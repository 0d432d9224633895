package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.exchange.CsvExport;
import org.maillage.actor.exchange.FullExport;
import org.maillage.actor.web.QueryAddress;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;

/** {@code export}: the directory as a CSV file, with the filters of the directory's address; everything as a zip. */
@Named
@Path("export")
@LicensedOnly
public final class ExportResource {

    private final CsvExport csv;
    private final FullExport everything;
    private final ActorPolicy policy;
    private final CurrentCaller callers;
    private final Clock clock;

    @Inject
    public ExportResource(CsvExport csv, FullExport everything, ActorPolicy policy, CurrentCaller callers, Clock clock) {
        this.csv = csv;
        this.everything = everything;
        this.policy = policy;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("actors.csv")
    @Produces("text/csv")
    public Response actors(@Context UriInfo address) {
        Caller caller = callers.get();
        Map<String, List<String>> parameters = address.getQueryParameters();
        ActorQuery query = QueryAddress.read(name -> parameters.getOrDefault(name, List.of()));
        // asked before the answer begins: a refusal after its first byte cannot be told any more
        require(policy.mayExport(caller) && (!query.archived() || policy.mayReadArchived(caller)), "actor.mayNotExport");
        return file("text/csv;charset=UTF-8", "actors", "csv", out -> csv.write(caller, query, out));
    }

    @GET
    @Path("everything.zip")
    @Produces("application/zip")
    public Response everything() {
        Caller caller = callers.get();
        require(policy.mayExportEverything(caller), "export.notAllowed");
        return file("application/zip", "maillage", "zip", out -> everything.write(caller, out));
    }

    private Response file(String type, String name, String extension, StreamingOutput content) {
        String fileName = name + "-" + LocalDate.now(clock) + "." + extension;
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new AccessDeniedException(code);
        }
    }
}
