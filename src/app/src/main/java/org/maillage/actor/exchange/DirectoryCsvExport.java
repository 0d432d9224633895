package org.maillage.actor.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorSearch;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;

/** {@link CsvExport} of what the directory finds, read page by page. */
@Named
public final class DirectoryCsvExport implements CsvExport {

    private static final int BATCH = 200;

    private final ActorPolicy policy;
    private final ActorSearch search;

    @Inject
    public DirectoryCsvExport(ActorPolicy policy, ActorSearch search) {
        this.policy = policy;
        this.search = search;
    }

    @Override
    public void write(Caller caller, ActorQuery query, OutputStream out) throws IOException {
        caller.requireUserKey();
        if (!policy.mayExport(caller) || query.archived() && !policy.mayReadArchived(caller)) {
            throw new AccessDeniedException("actor.mayNotExport");
        }
        CsvWriter csv = new CsvWriter(out, ActorCsv.header());
        ActorQuery.Result result;
        int page = 0;
        do {
            result = search.search(query.page(page++, BATCH));
            result.actors().forEach(actor -> csv.row(ActorCsv.cells(actor)));
        } while ((long) page * BATCH < result.total());
        csv.flush();
    }
}
