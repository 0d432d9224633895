package org.maillage.workbench.web.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web-resources of apps in service, in the order their dependencies ask for. Those of the product itself (AUI,
 * jQuery…) are on every page anyway, so a dependency on them is met; any other unknown key is logged and left out, as
 * in the products.
 */
public final class WebResources {

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    /** Plugins of the products whose resources every page of the workbench has, or does without. */
    private static final Set<String> OF_THE_PRODUCT = Set.of(
            "com.atlassian.auiplugin", "com.atlassian.plugins.jquery",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest",
            "com.atlassian.plugin.jslibs", "confluence.web.resources", "confluence.macros.core",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin",
            "com.atlassian.confluence.keyboardshortcuts", "com.atlassian.confluence.editor",
            "jira.webresources", "com.atlassian.jira.jira-issue-nav-components");

    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();
    private final Map<String, Downloads> downloads = new ConcurrentSkipListMap<>();

    void add(WebResource resource) {
        byKey.put(resource.completeKey(), resource);
        downloads.put(resource.completeKey(), new Downloads(resource.module(), resource.files()));
    }

    void remove(WebResource resource) {
        byKey.remove(resource.completeKey(), resource);
        downloads.remove(resource.completeKey());
    }

    /** Adds files an app offers as a whole, under {@code /download/resources/<plugin key>/…}. */
    void add(String key, Downloads files) {
        downloads.merge(key, files, Downloads::plus);
    }

    void remove(String key, Downloads files) {
        downloads.computeIfPresent(key, (k, present) -> present.minus(files));
    }

    /** Returns a number that changes when a web-resource is put into service again; 0 where there is none. */
    int stamp(String key) {
        WebResource resource = byKey.get(key);
        return resource == null ? 0 : Long.hashCode(resource.stamp());
    }

    Optional<Downloads> downloads(String key) {
        return Optional.ofNullable(downloads.get(key));
    }

    /** Returns what belongs to these contexts and keys, what they depend on first, each once. */
    List<WebResource> resolve(Collection<String> contexts, Collection<String> keys) {
        Map<String, WebResource> resolved = new LinkedHashMap<>();
        for (String context : contexts) {
            for (WebResource resource : byKey.values()) {
                if (resource.contexts().contains(context)) {
                    resolve(resource.completeKey(), resolved, new ArrayList<>());
                }
            }
        }
        keys.forEach(key -> resolve(key, resolved, new ArrayList<>()));
        return List.copyOf(resolved.values());
    }

    private void resolve(String key, Map<String, WebResource> resolved, List<String> path) {
        if (resolved.containsKey(key) || path.contains(key) || OF_THE_PRODUCT.contains(key.replaceFirst(":.*", ""))) {
            return;
        }
        WebResource resource = byKey.get(key);
        if (resource == null) {
            LOG.warn("web-resource {} is not there{}", key, path.isEmpty() ? "" : ", though " + path.get(path.size() - 1) + " depends on it");
            return;
        }
        path.add(key);
        resource.dependencies().forEach(dependency -> resolve(dependency, resolved, path));
        path.remove(key);
        resolved.put(key, resource);
    }
}
