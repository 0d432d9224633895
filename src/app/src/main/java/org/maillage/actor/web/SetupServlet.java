package org.maillage.actor.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;
import org.maillage.host.web.View;

/** {@code /plugins/servlet/maillage/setup}: where an administrator lands after installing, and sees what is left to do. */
@Named
@AdminOnly
public final class SetupServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final Setup setup;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public SetupServlet(PageTools tools, Setup setup, Texts texts, Addresses addresses) {
        super(tools);
        this.setup = setup;
        this.texts = texts;
        this.addresses = addresses;
    }

    @Override
    protected boolean needsFreshAdministration() {
        return true;
    }

    @Override
    protected boolean worksAwayFromHome() {
        return true;
    }

    @Override
    protected Answer get(PageRequest request) {
        List<Setup.Check> checks = setup.checks(request.caller());
        return Answer.Page.of("setup", View.of("tab", "setup")
                .with("checks", checks.stream().map(this::view).toList())
                .with("ready", checks.stream().allMatch(Setup.Check::ok))
                .with("action", addresses.context() + ActorPaths.SETUP)
                .with("directory", addresses.context() + ActorPaths.DIRECTORY)
                .with("added", request.has("added") ? texts.get("maillage.setup.added", request.number("added", 0)) : null))
                .inAdministration();
    }

    @Override
    protected Answer post(PageRequest request) {
        return new Answer.Redirect(ActorPaths.SETUP + "?added=" + setup.addNetworks(request.caller()));
    }

    private View view(Setup.Check check) {
        String key = "maillage.setup." + check.code();
        return View.of("code", check.code())
                .with("title", texts.get(key + ".title"))
                .with("ok", check.ok())
                .with("text", texts.get(key + (check.ok() ? ".ok" : ".todo"), check.arguments().toArray()))
                .with("address", check.path().isEmpty() ? null : addresses.context() + check.path())
                .with("go", check.path().isEmpty() ? null : texts.get(key + ".go"))
                .with("offersNetworks", check.code().equals("networks"));
    }
}
