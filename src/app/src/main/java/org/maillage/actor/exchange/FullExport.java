package org.maillage.actor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.maillage.host.Caller;

/** Writes all of the app's data as open files with a manifest into one zip: nobody is locked in. */
public interface FullExport {

    /** @throws org.maillage.host.AccessDeniedException before the first byte, if the caller may not */
    void write(Caller caller, OutputStream out) throws IOException;
}
