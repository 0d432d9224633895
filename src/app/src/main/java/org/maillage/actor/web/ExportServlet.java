package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorQuery;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;
import org.maillage.host.web.View;

/** {@code /plugins/servlet/maillage/export}: the ways to take data out. */
@Named
@AnonymousSiteAccess
public final class ExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final ActorPolicy policy;
    private final Addresses addresses;

    @Inject
    public ExportServlet(PageTools tools, ActorPolicy policy, Addresses addresses) {
        super(tools);
        this.policy = policy;
        this.addresses = addresses;
    }

    @Override
    protected Answer get(PageRequest request) {
        request.caller().requireUserKey();
        if (!policy.mayExport(request.caller())) {
            throw new AccessDeniedException("actor.mayNotExport");
        }
        return Answer.Page.of("export", View.of("tab", "export")
                .with("csv", addresses.context() + ActorPaths.csv(ActorQuery.ALL))
                .with("directory", addresses.context() + ActorPaths.DIRECTORY)
                .with("everything", policy.mayExportEverything(request.caller())
                        ? addresses.context() + ActorPaths.REST + "export/everything.zip"
                        : null));
    }
}
