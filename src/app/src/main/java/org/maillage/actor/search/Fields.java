package org.maillage.actor.search;

import org.maillage.actor.ActorQuery.Facet;

/** Names of the fields of a document that are no {@link Part}. */
final class Fields {

    /** Key of the actor, stored; also the last criterion of the order. */
    static final String KEY = "key";

    /** {@code 1} for archived actors, {@code 0} for others. */
    static final String ARCHIVED = "archived";

    /** The whole name in folded words. */
    static final String WHOLE_NAME = "whole.name";

    /** The whole acronym in folded words. */
    static final String WHOLE_ACRONYM = "whole.acronym";

    /** Identifiers without spaces, in lower case. */
    static final String IDENTIFIER = "identifier";

    /** See {@link SortName}. */
    static final String ORDER = "order";

    /** Which rebuild wrote the document. */
    static final String BUILD = "build";

    private Fields() {}

    static String of(Facet facet) {
        return "facet." + facet.code();
    }
}
