package org.maillage.workbench.web.fragment;

import com.atlassian.plugin.web.api.DynamicWebInterfaceManager;
import com.atlassian.plugin.web.api.WebItem;
import com.atlassian.plugin.web.api.WebSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells apps what fragments there are. */
public final class FragmentManager implements DynamicWebInterfaceManager {

    private final WebFragments fragments;
    private final String contextPath;

    public FragmentManager(WebFragments fragments, String contextPath) {
        this.fragments = fragments;
        this.contextPath = contextPath;
    }

    @Override
    public Iterable<WebItem> getWebItems(String section, Map<String, Object> context) {
        return items(fragments.all(Fragment.Kind.ITEM, section), context);
    }

    @Override
    public Iterable<WebItem> getDisplayableWebItems(String section, Map<String, Object> context) {
        return items(fragments.shown(Fragment.Kind.ITEM, section, context), context);
    }

    @Override
    public Iterable<WebSection> getWebSections(String location, Map<String, Object> context) {
        return sections(fragments.all(Fragment.Kind.SECTION, location), context);
    }

    @Override
    public Iterable<WebSection> getDisplayableWebSections(String location, Map<String, Object> context) {
        return sections(fragments.shown(Fragment.Kind.SECTION, location, context), context);
    }

    private List<WebItem> items(List<Fragment> found, Map<String, Object> context) {
        return found.stream().map(fragment -> (WebItem) view(fragment, context)).toList();
    }

    private List<WebSection> sections(List<Fragment> found, Map<String, Object> context) {
        return found.stream().map(fragment -> (WebSection) view(fragment, context)).toList();
    }

    private View view(Fragment fragment, Map<String, Object> context) {
        Map<String, Object> own = fragments.extended(fragment, new HashMap<>(context));
        return new View(fragment, fragments.label(fragment.label(), fragment, own),
                fragments.label(fragment.tooltip(), fragment, own),
                fragment.kind() == Fragment.Kind.ITEM ? fragments.url(fragment, own, contextPath) : "");
    }

    /** A fragment as apps see it. */
    private record View(Fragment fragment, String label, String title, String url) implements WebItem, WebSection {

        @Override
        public String getCompleteKey() {
            return fragment.completeKey();
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getTitle() {
            return title;
        }

        @Override
        public String getStyleClass() {
            return fragment.styleClass();
        }

        @Override
        public String getId() {
            return fragment.linkId();
        }

        @Override
        public Map<String, String> getParams() {
            return fragment.params();
        }

        @Override
        public int getWeight() {
            return fragment.weight();
        }

        @Override
        public String getSection() {
            return fragment.place();
        }

        @Override
        public String getLocation() {
            return fragment.place();
        }

        @Override
        public String getUrl() {
            return url;
        }

        @Override
        public String getAccessKey() {
            return "";
        }

        @Override
        public String getEntryPoint() {
            return "";
        }
    }
}
