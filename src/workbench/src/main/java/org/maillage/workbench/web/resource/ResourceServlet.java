package org.maillage.workbench.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.look.ContentTypes;

/**
 * Serves what {@link TagWriter} links to: {@code /download/contextbatch/<type>/<contexts>/batch.<type>},
 * {@code /download/batch/<complete key>/<file>} and {@code /download/resources/<complete key>/<file>}, each also below
 * {@code /s/<stamp>/_}, where it may be kept for a year since the stamp changes with the content.
 */
public final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern STAMPED = Pattern.compile("/s/.*?/_(/download/.*)");
    private static final Pattern CONTEXT_BATCH = Pattern.compile("/download/contextbatch/(js|css)/([^/]+)/batch\\.\\1");
    private static final Pattern BATCH = Pattern.compile("/download/batch/([^/]+)/(.+)");
    private static final Pattern SINGLE = Pattern.compile("/download/resources/([^/]+)/(.+)");

    private final transient WebResources resources;
    private final transient BatchWriter batches;

    public ResourceServlet(WebResources resources, HostComponents components) {
        this.resources = resources;
        this.batches = new BatchWriter(components);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher stamped = STAMPED.matcher(asked);
        boolean keep = stamped.matches();
        String path = keep ? stamped.group(1) : asked;
        response.setHeader("Cache-Control", keep ? "max-age=31536000, public" : "no-cache");

        Matcher context = CONTEXT_BATCH.matcher(path);
        if (context.matches()) {
            write(request, response, context.group(1), inContexts(context.group(2)));
            return;
        }
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            String key = batch.group(1);
            String file = batch.group(2);
            for (String type : List.of("js", "css")) {
                if (file.equals(key + "." + type)) {
                    write(request, response, type, alone(key));
                    return;
                }
            }
            single(response, key, file);
            return;
        }
        Matcher single = SINGLE.matcher(path);
        if (single.matches()) {
            single(response, single.group(1), single.group(2));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<WebResource> inContexts(String names) {
        List<String> all = Arrays.asList(names.split(","));
        List<String> wanted = all.stream().filter(name -> !name.startsWith("-")).toList();
        List<String> unwanted = all.stream().filter(name -> name.startsWith("-")).map(name -> name.substring(1)).toList();
        List<WebResource> gone = resources.resolve(unwanted, List.of());
        return resources.resolve(wanted, List.of()).stream().filter(resource -> !gone.contains(resource)).toList();
    }

    private List<WebResource> alone(String key) {
        return resources.resolve(List.of(), List.of(key)).stream()
                .filter(resource -> resource.completeKey().equals(key))
                .toList();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String type, List<WebResource> found)
            throws IOException {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        Locale locale = Locale.forLanguageTag(query.getOrDefault("locale", "en"));
        String prefix = request.getContextPath() + "/s/" + stamp(found) + "/_/download/resources/";
        response.setContentType(ContentTypes.of("batch." + type));
        response.getWriter().write(batches.write(found, type, query, locale, prefix));
    }

    private void single(HttpServletResponse response, String key, String name) throws IOException {
        Optional<Downloads.Found> found = resources.downloads(key).flatMap(files -> files.find(name));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(found.get().contentType());
        try (InputStream content = found.get().url().openStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static String stamp(List<WebResource> found) {
        return Integer.toHexString(Arrays.hashCode(found.stream().mapToLong(WebResource::stamp).toArray()));
    }
}
