package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.maillage.actor.ActorQuery;
import org.maillage.host.Caller;

/** Writes actors as a CSV file (UTF-8 with BOM, semicolons) that imports again unchanged and runs nothing in a spreadsheet. */
public interface CsvExport {

    /**
     * Writes all actors that fit, page and page size left aside.
     *
     * @param language in which the header names the columns
     * @throws org.maillage.host.AccessDeniedException before the first byte, if the caller may not export
     */
    void write(Caller caller, ActorQuery query, Locale language, OutputStream out) throws IOException;
}
