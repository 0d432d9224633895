package org.maillage.workbench.web.resource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.atlassian.webresource.api.url.UrlBuilder;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.workbench.look.BaseAssets;
import org.maillage.workbench.look.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the {@code <link>} and {@code <script>} elements that bring what a page asked for: one batch for its contexts,
 * one for each single web-resource that no context brought, and before them the data for scripts.
 */
final class TagWriter {

    private static final Logger LOG = LoggerFactory.getLogger(TagWriter.class);

    private final WebResources resources;

    TagWriter(WebResources resources) {
        this.resources = resources;
    }

    /**
     * Writes the tags of what is new since the last call.
     *
     * @param base the product's address or context path, to put before {@code /s/…}
     */
    String tags(PageAssembly page, String base, Locale locale) {
        StringBuilder html = new StringBuilder(page.takeBase() ? BaseAssets.tags(base).html() : "");
        List<WebResource> before = resources.resolve(List.copyOf(page.writtenContexts()), List.copyOf(page.writtenKeys()));
        String exclusions = page.writtenContexts().stream().map(context -> ",-" + context).collect(Collectors.joining());
        List<String> contexts = page.takeContexts();
        List<WebResource> batch = minus(resources.resolve(contexts, List.of()), before);
        List<WebResource> known = new ArrayList<>(before);
        known.addAll(batch);
        List<WebResource> singles = minus(resources.resolve(List.of(), page.takeKeys()), known);

        Map<String, String> data = page.takeData();
        batch.forEach(resource -> addData(data, resource));
        singles.forEach(resource -> addData(data, resource));
        html.append(dataScript(data));

        String name = String.join(",", contexts) + exclusions;
        append(html, batch, base, "contextbatch/%s/" + encoded(name) + "/batch.%s", locale);
        for (WebResource single : singles) {
            append(html, List.of(single), base, "batch/" + single.completeKey() + "/" + single.completeKey() + ".%2$s", locale);
        }
        return html.toString();
    }

    private static void append(StringBuilder html, List<WebResource> batch, String base, String path, Locale locale) {
        Map<String, String> query = query(batch);
        String prefix = base + "/s/" + stamp(batch) + "/_/download/";
        if (has(batch, "css", query)) {
            html.append("<link rel=\"stylesheet\" href=\"").append(Html.escape(prefix + path.formatted("css", "css") + text(query, locale)))
                    .append("\" media=\"all\">\n");
        }
        if (has(batch, "js", query)) {
            html.append("<script src=\"").append(Html.escape(prefix + path.formatted("js", "js") + text(query, locale)))
                    .append("\"></script>\n");
        }
    }

    private static boolean has(List<WebResource> batch, String type, Map<String, String> query) {
        return batch.stream().anyMatch(resource -> !resource.batched(type).isEmpty() && resource.shown(query));
    }

    /** Asks the conditions what the address must say for them to decide later. */
    private static Map<String, String> query(List<WebResource> batch) {
        Map<String, String> query = new TreeMap<>();
        UrlBuilder url = new UrlBuilder() {
            @Override
            public void addToHash(String name, Object value) {
                // The stamp changes with the app: nothing else needs to.
            }

            @Override
            public void addToQueryString(String key, String value) {
                query.put(key, value);
            }

            @Override
            public void addPrebakedHash(String hash) {
                // as above
            }
        };
        batch.forEach(resource -> resource.conditions().forEach(condition -> condition.addToUrl(url)));
        return query;
    }

    private static String text(Map<String, String> query, Locale locale) {
        Map<String, String> all = new LinkedHashMap<>(query);
        all.put("locale", locale.toLanguageTag());
        return all.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void addData(Map<String, String> data, WebResource resource) {
        for (Map.Entry<String, WebResourceDataProvider> provider : resource.data().entrySet()) {
            String key = resource.completeKey() + "." + provider.getKey();
            try {
                StringWriter json = new StringWriter();
                provider.getValue().get().write(json);
                data.put(key, json.toString());
            } catch (Exception | LinkageError e) {
                LOG.warn("{} gives no data", key, e);
            }
        }
    }

    private static String dataScript(Map<String, String> data) {
        if (data.isEmpty()) {
            return "";
        }
        StringBuilder script = new StringBuilder("<script>\nwindow.WRM=window.WRM||{};WRM._unparsedData=WRM._unparsedData||{};\n");
        data.forEach((key, json) ->
                script.append("WRM._unparsedData[").append(quoted(key)).append("]=").append(quoted(json)).append(";\n"));
        return script.append("</script>\n").toString();
    }

    /** Quotes for a script inside HTML: no value may end the element it stands in. */
    private static String quoted(String text) {
        String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + escaped.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + '"';
    }

    private static List<WebResource> minus(List<WebResource> all, Collection<WebResource> gone) {
        return all.stream().filter(resource -> !gone.contains(resource)).toList();
    }

    private static String stamp(List<WebResource> batch) {
        return Integer.toHexString(Objects.hash(batch.stream().map(WebResource::stamp).toArray())) + "-" + batch.size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",").replace("%3A", ":");
    }
}
