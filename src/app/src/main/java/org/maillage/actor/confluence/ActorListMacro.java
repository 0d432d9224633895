package org.maillage.actor.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import org.maillage.actor.web.ActorList;
import org.maillage.host.CurrentCaller;

/** The macro {@code actor-list}. Its name and those of its parameters are frozen: they stand in stored pages. */
@ConfluenceComponent
public final class ActorListMacro implements Macro {

    private final ActorList list;
    private final CurrentCaller callers;
    private final PageBuilderService resources;

    @Inject
    public ActorListMacro(ActorList list, CurrentCaller callers, PageBuilderService resources) {
        this.list = list;
        this.callers = callers;
        this.resources = resources;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        resources.assembler().resources().requireWebResource("org.maillage:macro");
        return list.html(callers.get(), parameters, Reading.isAway(context));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
