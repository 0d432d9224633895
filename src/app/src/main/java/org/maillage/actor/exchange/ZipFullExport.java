package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.Actors;
import org.maillage.actor.Claim;
import org.maillage.actor.Claims;
import org.maillage.actor.FieldChange;
import org.maillage.actor.Revision;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.AuditTrail;
import org.maillage.host.Caller;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;
import org.maillage.network.Networks;

/**
 * {@link FullExport} as a zip of CSV files and a {@code manifest.json} that lists them with their numbers of rows. The files
 * {@code actors.csv} and {@code archived-actors.csv} import again; the others are for people and other programs.
 */
@Named
public final class ZipFullExport implements FullExport {

    /** More lines than an audit trail or a list of imports has; a bound, so that a query cannot run away. */
    private static final int MOST_LINES = 1_000_000;

    private final ActorPolicy policy;
    private final Actors actors;
    private final Claims claims;
    private final Networks networks;
    private final AuditTrail audit;
    private final ImportStore imports;
    private final Clock clock;

    @Inject
    public ZipFullExport(ActorPolicy policy, Actors actors, Claims claims, Networks networks, AuditTrail audit,
            ImportStore imports, Clock clock) {
        this.policy = policy;
        this.actors = actors;
        this.claims = claims;
        this.networks = networks;
        this.audit = audit;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void write(Caller caller, OutputStream out) throws IOException {
        caller.requireUserKey();
        if (!policy.mayExportEverything(caller)) {
            throw new AccessDeniedException("export.notAllowed");
        }
        ExportZip zip = new ExportZip(out);
        actors(zip, "actors.csv", false);
        actors(zip, "archived-actors.csv", true);
        history(zip);
        claims(zip);
        networks(zip);
        audit(zip);
        imports(zip);
        zip.finish(clock.instant());
    }

    private void actors(ExportZip zip, String name, boolean archived) throws IOException {
        try (ExportZip.Table table = zip.table(name, ActorCsv.header())) {
            actors.forEach(actor -> {
                if (actor.archived() == archived) {
                    table.row(ActorCsv.cells(actor));
                }
            });
        }
    }

    private void history(ExportZip zip) throws IOException {
        try (ExportZip.Table table = zip.table(
                "history.csv", "actor", "version", "at", "by", "kind", "field", "before", "after")) {
            actors.forEach(actor -> {
                for (Revision revision : actors.history(actor.key())) {
                    changesOf(revision).forEach(change -> table.row(
                            actor.key().value(), String.valueOf(revision.version()), revision.at().toString(), revision.by(),
                            revision.kind().code(), change.get(0), change.get(1), change.get(2)));
                }
            });
        }
    }

    /** A revision without changes, as archiving is, still is a line. */
    private static List<List<String>> changesOf(Revision revision) {
        List<List<String>> changes = new ArrayList<>();
        for (FieldChange change : revision.changes()) {
            ActorField field = change.field();
            changes.add(List.of(field.fieldName(), CellCodec.join(change.before(), field.isMultiple()),
                    CellCodec.join(change.after(), field.isMultiple())));
        }
        return changes.isEmpty() ? List.of(List.of("", "", "")) : changes;
    }

    private void claims(ExportZip zip) throws IOException {
        try (ExportZip.Table table = zip.table(
                "claims.csv", "id", "actor", "user", "state", "madeAt", "decidedBy", "message")) {
            actors.forEach(actor -> {
                for (Claim claim : claims.of(actor.key())) {
                    table.row(claim.id(), claim.actor().value(), claim.userKey(), claim.state().code(),
                            claim.madeAt().toString(), claim.decidedBy(), claim.message());
                }
            });
        }
        try (ExportZip.Table table = zip.table("editors.csv", "actor", "user")) {
            actors.forEach(actor -> claims.editors(actor.key()).forEach(user -> table.row(actor.key().value(), user)));
        }
    }

    private void networks(ExportZip zip) throws IOException {
        try (ExportZip.Table table = zip.table(
                "networks.csv", "key", "name", "region", "legalStatus", "founded", "website", "predecessors", "source")) {
            for (Network network : networks.all()) {
                table.row(network.key(), network.name(), network.region(), network.legalStatus(), network.founded(),
                        network.website(), CellCodec.join(network.predecessors(), true), network.source());
            }
        }
        try (ExportZip.Table table = zip.table("roles.csv", "network", "role", "user")) {
            for (Network network : networks.all()) {
                for (NetworkRole role : NetworkRole.values()) {
                    networks.holders(network.key(), role).forEach(user -> table.row(network.key(), role.code(), user));
                }
            }
        }
    }

    private void audit(ExportZip zip) throws IOException {
        try (ExportZip.Table table = zip.table("audit.csv", "at", "by", "action", "subject", "concerned")) {
            audit.latest("", MOST_LINES).forEach(line ->
                    table.row(line.at().toString(), line.by(), line.action(), line.subject(), line.concerned()));
        }
    }

    private void imports(ExportZip zip) throws IOException {
        List<ImportRun> runs = imports.recent(Optional.empty(), MOST_LINES).stream().map(ImportTask::asRun).toList();
        try (ExportZip.Table table = zip.table("imports.csv", "id", "file", "user", "state", "rows", "created", "updated",
                "unchanged", "refused", "startedAt", "endedAt")) {
            for (ImportRun run : runs) {
                table.row(run.id(), run.fileName(), run.userKey(), run.state().code(), String.valueOf(run.total()),
                        String.valueOf(run.created()), String.valueOf(run.updated()), String.valueOf(run.unchanged()),
                        String.valueOf(run.refused()), run.startedAt().toString(),
                        run.endedAt().map(Instant::toString).orElse(""));
            }
        }
        try (ExportZip.Table table = zip.table("refused-rows.csv", "import", "line", "column", "value", "problem", "cells")) {
            for (ImportRun run : runs) {
                for (ImportReport.Row row : imports.refusals(run.id())) {
                    row.problems().forEach(cell -> table.row(run.id(), String.valueOf(row.line()), cell.column(), cell.value(),
                            cell.problem().code(), CellCodec.join(row.cells(), true)));
                }
            }
        }
    }
}
