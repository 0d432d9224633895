package org.maillage.workbench.look;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maillage.workbench.Product;

/**
 * The frame around every page of one product: header, sidebar or administration menu, main part, footer. Pages of the
 * workbench call {@link #render}; documents of apps come through {@link DecorationFilter}.
 */
public final class Chrome {

    private static final String TEMPLATES = "org/maillage/workbench/look/";

    private final Product product;
    private final Templates templates;
    private final TextCatalog texts;
    private final Visitors visitors;
    private final Menus menus;
    private final Assets assets;
    private final Function<HttpServletRequest, String> xsrfToken;

    /**
     * Makes the frame of one product.
     *
     * @param xsrfToken returns the form token of the request's visitor, for {@code atl_token}
     */
    public Chrome(Product product, Templates templates, TextCatalog texts, Visitors visitors, Menus menus, Assets assets,
            Function<HttpServletRequest, String> xsrfToken) {
        this.product = product;
        this.templates = templates;
        this.texts = texts;
        this.visitors = visitors;
        this.menus = menus;
        this.assets = assets;
        this.xsrfToken = xsrfToken;
    }

    /** Returns the texts in the language of this request's visitor. */
    public Texts texts(HttpServletRequest request) {
        return texts.in(visitors.of(request).locale());
    }

    /**
     * Answers a request with a page.
     *
     * @throws IOException if the visitor's connection breaks
     */
    public void render(HttpServletRequest request, HttpServletResponse response, PageModel page) throws IOException {
        Markup body = templates.render(page.template(), seenBy(request, page.values()));
        Frame frame = new Frame(page.title(), page.decorator(), page.headMarkup(), body, page.sidebar(), page.contexts(),
                page.webResources(), page.meta(), page.bodyClass(), page.activeTab());
        String html = frame(request, frame).html();
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.getWriter().write(html);
    }

    /** Renders a part of a page (a sidebar, a dialog) with the same names in sight as a page's template has. */
    public Markup part(HttpServletRequest request, String template, Map<String, Object> values) {
        return templates.render(template, seenBy(request, values));
    }

    /** Returns a whole document: the frame with everything filled in. */
    Markup frame(HttpServletRequest request, Frame frame) {
        Visitor visitor = visitors.of(request);
        Map<String, Object> values = seenBy(request, Map.of());
        values.put("title", frame.title());
        values.put("decorator", frame.decorator().name());
        values.put("body", frame.body());
        values.put("sidebar", frame.sidebar());
        values.put("head", frame.head());
        values.put("bodyClass", frame.bodyClass());
        values.put("activeTab", frame.activeTab());
        values.put("meta", frame.meta());
        values.put("tabs", HeaderTab.of(product));
        values.put("places", Places.of(product));
        values.put("baseUrl", baseUrl(request));
        values.put("here", here(request));
        MenuLocations locations = MenuLocations.of(product);
        values.put("headerLinks", menus(locations.header(), request));
        values.put("helpLinks", menus(locations.help(), request));
        values.put("userLinks", menus(locations.user(), request));
        values.put("adminSections", visitor.administrator() ? menus(locations.administration(), request) : List.of());
        values.put("assets", assets.headTags(request, contexts(frame), frame.webResources()));
        return templates.render(TEMPLATES + "frame.vm", values);
    }

    private Map<String, Object> seenBy(HttpServletRequest request, Map<String, Object> values) {
        Visitor visitor = visitors.of(request);
        Map<String, Object> seen = new LinkedHashMap<>(values);
        seen.put("text", texts.in(visitor.locale()));
        seen.put("ctx", request.getContextPath());
        seen.put("urls", new Urls());
        seen.put("visitor", visitor);
        seen.put("product", product);
        seen.put("confluence", product == Product.CONFLUENCE);
        seen.put("xsrfToken", xsrfToken.apply(request));
        return seen;
    }

    private List<Menus.Section> menus(List<String> locations, HttpServletRequest request) {
        return locations.stream().flatMap(location -> menus.at(location, request).stream()).toList();
    }

    private static List<String> contexts(Frame frame) {
        List<String> all = new ArrayList<>();
        switch (frame.decorator()) {
            case ADMIN -> all.add("atl.admin");
            case POPUP -> all.add("atl.popup");
            case USERPROFILE -> all.addAll(List.of("atl.general", "atl.userprofile"));
            default -> all.add("atl.general");
        }
        all.addAll(frame.contexts());
        return all;
    }

    private static String baseUrl(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
