package org.maillage.network;

import java.util.Locale;

/** What somebody is for a network; held in the directory, beside and independent of the product's groups. */
public enum NetworkRole {
    /** Staff of the network: keeps its actors true, grants claims. */
    OFFICER,
    /** Works across networks: reads everything, passes it on. */
    COORDINATOR;

    /** Returns the code that REST and texts use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
