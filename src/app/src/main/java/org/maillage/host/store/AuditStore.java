package org.maillage.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.host.AuditTrail;

/** The audit trail in Active Objects. */
@Named
public final class AuditStore implements AuditTrail {

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    public AuditStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void record(String by, String action, String subject, String concerned) {
        ao.executeInTransaction(() -> ao.create(AuditLineRow.class,
                new DBParam("MADE_AT", clock.millis()),
                new DBParam("MADE_BY", by),
                new DBParam("ACTION", action),
                new DBParam("SUBJECT", nullIfEmpty(subject)),
                new DBParam("CONCERNED", nullIfEmpty(concerned))));
    }

    @Override
    public List<Line> latest(String subject, int limit) {
        Query query = Query.select().order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(AuditLineRow.class, subject.isEmpty() ? query : query.where("SUBJECT = ?", subject)))
                .map(row -> new Line(Instant.ofEpochMilli(row.getMadeAt()), row.getMadeBy(), row.getAction(),
                        emptyIfNull(row.getSubject()), emptyIfNull(row.getConcerned())))
                .toList();
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String emptyIfNull(String text) {
        return text == null ? "" : text;
    }
}
