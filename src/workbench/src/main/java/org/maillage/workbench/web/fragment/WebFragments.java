package org.maillage.workbench.web.fragment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Menus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web-items, web-sections and web-panels in service, and those links of the product's own that stand beside them.
 * Whatever an app's condition or panel throws is logged and hides that fragment: it never breaks the product's page.
 */
public final class WebFragments implements Menus {

    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    private final AppRenderer renderer;
    private final List<Fragment> fragments = new CopyOnWriteArrayList<>();
    private final List<OwnLink> ownLinks = new CopyOnWriteArrayList<>();
    private final List<Function<HttpServletRequest, Map<String, Object>>> contextSources = new CopyOnWriteArrayList<>();

    public WebFragments(AppRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Adds something every fragment finds in its context: {@code user} and {@code helper} in Jira,
     * {@code webInterfaceContext} in Confluence.
     */
    public void addContext(Function<HttpServletRequest, Map<String, Object>> source) {
        contextSources.add(source);
    }

    /** Adds a link of the product's own to a section. */
    public void addOwn(OwnLink link) {
        ownLinks.add(link);
    }

    void add(Fragment fragment) {
        fragments.add(fragment);
    }

    void remove(Fragment fragment) {
        fragments.remove(fragment);
    }

    @Override
    public List<Section> at(String location, HttpServletRequest request) {
        Map<String, Object> context = context(request, Map.of());
        List<Section> sections = new ArrayList<>();
        addSection(sections, "", "", location, context, request);
        ownLinks.stream().filter(link -> link.section().startsWith(location + "/"))
                .map(OwnLink::section).distinct()
                .filter(section -> shown(Fragment.Kind.SECTION, location, context).stream()
                        .noneMatch(fragment -> (location + "/" + fragment.module().key()).equals(section)))
                .forEach(section -> addSection(sections, section.substring(location.length() + 1),
                        ownHeading(section, request), section, context, request));
        for (Fragment section : shown(Fragment.Kind.SECTION, location, context)) {
            addSection(sections, section.module().key(), label(section.label(), section, context),
                    location + "/" + section.module().key(), context, request);
        }
        return sections;
    }

    /**
     * Renders the panels at a location, the lightest first.
     *
     * @param more what the place adds to the context: {@code page}, {@code issue}…
     */
    public List<Panel> panels(String location, HttpServletRequest request, Map<String, Object> more) {
        Map<String, Object> context = context(request, more);
        List<Panel> panels = new ArrayList<>();
        for (Fragment fragment : shown(Fragment.Kind.PANEL, location, context)) {
            guarded(fragment, () -> {
                Map<String, Object> own = extended(fragment, context);
                return new Panel(fragment.completeKey(), label(fragment.label(), fragment, own), new Markup(fragment.panel().html(own)));
            }).ifPresent(panels::add);
        }
        return panels;
    }

    /** Returns the fragments of a kind at a place, the lightest first, whether they are to be shown or not. */
    List<Fragment> all(Fragment.Kind kind, String place) {
        return fragments.stream()
                .filter(fragment -> fragment.kind() == kind && fragment.place().equals(place))
                .sorted(Comparator.comparingInt(Fragment::weight).thenComparing(Fragment::completeKey))
                .toList();
    }

    /** Returns the fragments of a kind at a place that are to be shown. */
    List<Fragment> shown(Fragment.Kind kind, String place, Map<String, Object> context) {
        return all(kind, place).stream()
                .filter(fragment -> guarded(fragment, () -> fragment.visibility().passes(context)).orElse(false))
                .toList();
    }

    String label(Label label, Fragment fragment, Map<String, Object> context) {
        if (label.key().isBlank()) {
            return label.plain();
        }
        String[] arguments = label.params().stream()
                .map(param -> renderer.fragment(fragment.module().app(), param, context))
                .toArray(String[]::new);
        return renderer.text(label.key(), arguments);
    }

    /** Returns where a web-item leads, with the context path. */
    String url(Fragment item, Map<String, Object> context, String contextPath) {
        String link = renderer.fragment(item.module().app(), item.link(), context);
        return !item.absolute() && link.startsWith("/") ? contextPath + link : link;
    }

    Map<String, Object> extended(Fragment fragment, Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        fragment.contexts().forEach(source -> extended.putAll(source.add(extended)));
        return extended;
    }

    private void addSection(List<Section> sections, String key, String label, String place, Map<String, Object> context,
            HttpServletRequest request) {
        List<Weighted> links = new ArrayList<>();
        for (OwnLink own : ownLinks) {
            if (own.section().equals(place) && own.visible().test(request)) {
                String url = request.getContextPath() + own.path();
                links.add(new Weighted(own.weight(), new Link(own.id(), own.label().apply(request), url, "", here(request, url))));
            }
        }
        for (Fragment item : shown(Fragment.Kind.ITEM, place, context)) {
            guarded(item, () -> {
                Map<String, Object> own = extended(item, context);
                String url = url(item, own, request.getContextPath());
                return new Link(item.linkId(), label(item.label(), item, own), url, item.styleClass(), here(request, url));
            }).ifPresent(link -> links.add(new Weighted(item.weight(), link)));
        }
        if (!links.isEmpty()) {
            links.sort(Comparator.comparingInt(Weighted::weight));
            sections.add(new Section(key, label, links.stream().map(Weighted::link).toList()));
        }
    }

    private String ownHeading(String section, HttpServletRequest request) {
        return ownLinks.stream().filter(link -> link.section().equals(section)).findFirst()
                .map(link -> link.heading().apply(request)).orElse("");
    }

    private Map<String, Object> context(HttpServletRequest request, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>();
        context.put("req", request);
        context.put("request", request);
        contextSources.forEach(source -> context.putAll(source.apply(request)));
        context.putAll(more);
        return context;
    }

    private static boolean here(HttpServletRequest request, String url) {
        int query = url.indexOf('?');
        return request.getRequestURI().equals(query < 0 ? url : url.substring(0, query));
    }

    /** Does an app's work; what it throws (linkage errors too) is logged and answered with nothing. */
    private static <T> Optional<T> guarded(Fragment fragment, Work<T> work) {
        try {
            return Optional.ofNullable(work.run());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            LOG.warn("{} is hidden: {}", fragment.completeKey(), e.toString(), e);
            return Optional.empty();
        }
    }

    private record Weighted(int weight, Link link) {}

    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    /**
     * A panel, rendered.
     *
     * @param key complete key of its module
     * @param label its heading, blank where it has none
     * @param html what the app wrote
     */
    public record Panel(String key, String label, Markup html) {}
}
