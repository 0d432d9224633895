package org.maillage.actor;

/** Finds actors by text and filters. Answers what is stored: a change made on this node before the call is found. */
public interface ActorSearch {

    /** Returns one page of what fits the query; a page past the end has no actors. */
    ActorQuery.Result search(ActorQuery query);
}
