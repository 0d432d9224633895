package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.ActorField;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportService;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.rest.JsonBody;

/** {@code imports}: send a file, say what its columns are, run it, watch it, read what was refused. */
@Named
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ImportResource {

    private final ImportService imports;
    private final ImportJson json;
    private final RefusedCsv refused;
    private final CurrentCaller callers;

    @Inject
    public ImportResource(ImportService imports, ImportJson json, RefusedCsv refused, CurrentCaller callers) {
        this.imports = imports;
        this.json = json;
        this.refused = refused;
        this.callers = callers;
    }

    @GET
    public Response recent() {
        return Response.ok(Map.of("imports", imports.recent(callers.get()).stream().map(json::run).toList())).build();
    }

    /** @param fileName percent-encoded, because headers hold ASCII only */
    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response upload(@HeaderParam("X-File-Name") @DefaultValue("import.csv") String fileName, InputStream file) throws IOException {
        String name = URLDecoder.decode(fileName, StandardCharsets.UTF_8);
        return Response.status(201).entity(json.draft(imports.open(callers.get(), name, file))).build();
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        Caller caller = callers.get();
        Optional<ImportRun> run = imports.progress(caller, id);
        return Response.ok(run.isPresent()
                ? json.run(run.get())
                : json.draft(imports.draft(caller, id).orElseThrow(NotFoundException::new))).build();
    }

    /** Reads the file again where encoding or separator was taken wrongly. */
    @POST
    @Path("{id}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reread(@PathParam("id") String id, InputStream body) throws IOException {
        JsonNode reading = JsonBody.read(body);
        String separator = reading.path("separator").asText();
        if (separator.length() != 1) {
            throw new InvalidInputException(Problem.of("separator", "import.separator"));
        }
        return Response.ok(json.draft(imports.reread(callers.get(), id, charset(reading.path("encoding").asText()), separator.charAt(0)))).build();
    }

    @POST
    @Path("{id}/run")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(@PathParam("id") String id, InputStream body) throws IOException {
        return Response.status(202).entity(json.run(imports.run(callers.get(), id, columns(JsonBody.read(body).path("columns"))))).build();
    }

    @GET
    @Path("{id}/report")
    public Response report(@PathParam("id") String id) {
        return Response.ok(json.report(imports.report(callers.get(), id).orElseThrow(NotFoundException::new))).build();
    }

    @GET
    @Path("{id}/refused.csv")
    @Produces("text/csv")
    public Response refused(@PathParam("id") String id) {
        ImportReport report = imports.report(callers.get(), id).orElseThrow(NotFoundException::new);
        return Response.ok((StreamingOutput) out -> refused.write(report, out))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"refused.csv\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id) {
        imports.cancel(callers.get(), id);
        return Response.noContent().build();
    }

    private static Map<Integer, ActorField> columns(JsonNode columns) {
        Map<Integer, ActorField> fields = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        columns.properties().forEach(entry -> {
            Optional<ActorField> field = ActorField.ofName(entry.getValue().asText());
            if (field.isPresent() && entry.getKey().matches("[0-9]{1,4}")) {
                fields.put(Integer.parseInt(entry.getKey()), field.get());
            } else {
                problems.add(Problem.of("columns", "import.column", entry.getKey(), entry.getValue().asText()));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return fields;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidInputException(Problem.of("encoding", "import.encoding", name));
        }
    }
}
