package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;

/** {@code /plugins/servlet/maillage/create}: the form of a new actor. */
@Named
@AnonymousSiteAccess
public final class CreateServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final ActorEditor editor;

    @Inject
    public CreateServlet(PageTools tools, ActorEditor editor) {
        super(tools);
        this.editor = editor;
    }

    @Override
    protected Answer get(PageRequest request) {
        return editor.emptyForm(request);
    }

    @Override
    protected Answer post(PageRequest request) {
        return editor.create(request);
    }
}
