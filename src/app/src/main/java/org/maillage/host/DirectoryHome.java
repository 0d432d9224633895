package org.maillage.host;

import java.net.URI;
import java.util.Optional;

/**
 * Where the directory lives: one product keeps the data, the other leads there. Confluence is the home unless a setting says
 * otherwise, so that each product also works alone.
 */
public interface DirectoryHome {

    /** Returns whether this product keeps the data. */
    boolean isHere();

    /** Returns the address of the home product through the application link; empty if this is home or no link was made. No HTTP call. */
    Optional<URI> address();

    /** Returns what people call the home product: the link's name, or the product's. */
    String name();
}
