package org.maillage.actor.web;

import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorQuery;
import org.maillage.host.web.Addresses;

/** Paths of the actor pages below the product's context. Frozen: they stand in bookmarks, pages and mails. */
public final class ActorPaths {

    public static final String DIRECTORY = Addresses.ROOT + "directory";
    public static final String CREATE = Addresses.ROOT + "create";
    public static final String IMPORT = Addresses.ROOT + "import";
    public static final String EXPORT = Addresses.ROOT + "export";
    public static final String CLAIMS = Addresses.ROOT + "claims";
    public static final String NETWORKS = Addresses.ROOT + "networks";
    public static final String SETUP = Addresses.ROOT + "setup";
    public static final String REST = "/rest/maillage/1.0/";

    private static final String ACTOR = Addresses.ROOT + "actor/";

    private ActorPaths() {}

    public static String actor(ActorKey key) {
        return ACTOR + key.value();
    }

    static String edit(ActorKey key) {
        return actor(key) + "/edit";
    }

    static String history(ActorKey key) {
        return actor(key) + "/history";
    }

    /** Returns the directory with this query in the address bar. */
    public static String directory(ActorQuery query) {
        return with(DIRECTORY, QueryAddress.write(query));
    }

    /** Returns the CSV file of everything that fits this query. */
    static String csv(ActorQuery query) {
        return with(REST + "export/actors.csv", QueryAddress.write(query.page(0, query.pageSize())));
    }

    private static String with(String path, String parameters) {
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }
}
