package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.maillage.actor.ActorQuery;
import org.maillage.host.Caller;

/** Writes actors as a CSV file (UTF-8 with BOM, semicolons) that imports again unchanged and runs nothing in a spreadsheet. */
public interface CsvExport {

    /**
     * Writes all actors that fit, page and page size left aside.
     *
     * @throws org.maillage.host.AccessDeniedException before the first byte, if the caller may not export
     */
    void write(Caller caller, ActorQuery query, OutputStream out) throws IOException;
}
