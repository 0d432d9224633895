package org.maillage.host;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that every node of the cluster sees and that is the app's own. */
public interface SharedFiles {

    /**
     * Returns the folder for one purpose; it exists.
     *
     * @param purpose a plain name, for instance {@code imports}
     */
    Path folder(String purpose) throws IOException;
}
