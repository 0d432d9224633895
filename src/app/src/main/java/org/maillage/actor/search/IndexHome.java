package org.maillage.actor.search;

import java.nio.file.Path;

/** Says where this node keeps its index. */
public interface IndexHome {

    /** Returns a folder that is the index's own; it need not exist. Never shared by two nodes. */
    Path folder();
}
