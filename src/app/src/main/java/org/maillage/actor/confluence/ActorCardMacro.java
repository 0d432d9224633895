package org.maillage.actor.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import org.maillage.actor.web.ActorCard;
import org.maillage.host.CurrentCaller;

/** The macro {@code actor-card}. Its name and those of its parameters are frozen: they stand in stored pages. */
@ConfluenceComponent
public final class ActorCardMacro implements Macro {

    private final ActorCard card;
    private final CurrentCaller callers;
    private final PageBuilderService resources;

    @Inject
    public ActorCardMacro(ActorCard card, CurrentCaller callers, PageBuilderService resources) {
        this.card = card;
        this.callers = callers;
        this.resources = resources;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        resources.assembler().resources().requireWebResource("org.maillage:macro");
        return card.html(callers.get(), parameters.getOrDefault("actor", ""), "small".equals(parameters.get("size")), Reading.isAway(context));
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
