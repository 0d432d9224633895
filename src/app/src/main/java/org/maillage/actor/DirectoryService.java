package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;

/** Looks actors up as far as the caller may see them; page, REST, macro and export all search through here. */
@Named
public final class DirectoryService {

    private final ActorSearch search;
    private final ActorPolicy policy;

    @Inject
    public DirectoryService(ActorSearch search, ActorPolicy policy) {
        this.search = search;
        this.policy = policy;
    }

    /**
     * Returns one page of what fits.
     *
     * @throws AccessDeniedException if nobody is logged in, or archived actors are asked for by somebody who may not see them
     */
    public ActorQuery.Result search(Caller caller, ActorQuery query) {
        caller.requireUserKey();
        if (query.archived() && !policy.mayReadArchived(caller)) {
            throw new AccessDeniedException("actor.mayNotReadArchived");
        }
        return search.search(query);
    }
}
