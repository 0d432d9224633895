package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.DirectoryService;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;

/**
 * {@code /plugins/servlet/maillage/directory}: find an actor. The address bar holds the whole state; scripts fetch the same address
 * again and take the results out of it, so the page is the same with and without them.
 */
@Named
@AnonymousSiteAccess
public final class DirectoryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final DirectoryService directory;
    private final DirectoryView view;

    @Inject
    public DirectoryServlet(PageTools tools, DirectoryService directory, DirectoryView view) {
        super(tools);
        this.directory = directory;
        this.view = view;
    }

    @Override
    protected Answer get(PageRequest request) {
        ActorQuery query = QueryAddress.read(request::values);
        ActorQuery.Result result = directory.search(request.caller(), query);
        return Answer.Page.of("directory", view.of(request.caller(), query, result), "directory");
    }
}
