package org.maillage.host.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.host.Caller;
import org.maillage.host.Texts;

/**
 * Writes an {@link Answer}: adds to a page's model what every page shows, asks for its scripts and styles, renders it. A page is
 * rendered as a whole before its first byte is sent, so that a fault half-way is a clean error page.
 */
@Named
public final class Pages {

    private static final String PLUGIN = "org.maillage:";

    private final TemplateRenderer renderer;
    private final PageBuilderService resources;
    private final Texts texts;
    private final Addresses addresses;
    private final Navigation navigation;
    private final PageGuard guard;

    @Inject
    public Pages(TemplateRenderer renderer, PageBuilderService resources, Texts texts, Addresses addresses, Navigation navigation,
            PageGuard guard) {
        this.renderer = renderer;
        this.resources = resources;
        this.texts = texts;
        this.addresses = addresses;
        this.navigation = navigation;
        this.guard = guard;
    }

    void send(Answer answer, Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(addresses.context() + redirect.path());
        } else if (answer instanceof Answer.Elsewhere elsewhere) {
            response.sendRedirect(elsewhere.address().toASCIIString());
        } else if (answer instanceof Answer.Page page) {
            write(page, caller, request, response);
        } else {
            write(PageProblem.notFound(texts), caller, request, response);
        }
    }

    private void write(Answer.Page page, Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequiredResources required = resources.assembler().resources();
        required.requireWebResource(PLUGIN + "page");
        page.resources().forEach(key -> required.requireWebResource(PLUGIN + key));
        String html = html(page, caller, guard.tokenName(), guard.token(request, response));
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    /** Returns the page as it is sent, before the product puts its frame around it. */
    String html(Answer.Page page, Caller caller, String tokenName, String token) throws IOException {
        Map<String, Object> context = new HashMap<>(page.model());
        context.put("t", texts.all());
        context.put("lang", texts.locale().getLanguage());
        context.put("base", addresses.context());
        context.put("root", addresses.context() + Addresses.ROOT);
        context.put("decorator", page.admin() ? "atl.admin" : "atl.general");
        context.put("tabs", tabs(caller, page.model()));
        context.put("tokenName", tokenName);
        context.put("token", token);
        StringWriter html = new StringWriter();
        renderer.render("/templates/" + page.template() + ".vm", context, html);
        return html.toString();
    }

    private List<Map<String, Object>> tabs(Caller caller, Map<String, Object> model) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (Navigation.Tab tab : navigation.tabs(caller)) {
            views.add(View.of("key", tab.key())
                    .with("label", texts.get("maillage.nav." + tab.key()))
                    .with("address", addresses.context() + tab.path())
                    .with("count", tab.count() == 0 ? null : tab.count())
                    .with("selected", tab.key().equals(model.get("tab")))
                    .map());
        }
        return views;
    }
}
