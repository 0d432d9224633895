package org.maillage.workbench.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.confluence.content.StoredAttachment;
import org.maillage.workbench.confluence.content.StoredComment;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.pages.PageUrls;
import org.maillage.workbench.confluence.pages.WikiParts;
import org.maillage.workbench.confluence.render.PageRenderer;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Content in the shape of Confluence's REST API; what {@code expand} does not ask for is left out.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/confluence-rest-api-examples/">Confluence REST API examples</a>
 */
final class ContentJson {

    private final WikiParts parts;
    private final HttpServletRequest request;
    private final Set<String> expand;

    ContentJson(WikiParts parts, HttpServletRequest request) {
        this.parts = parts;
        this.request = request;
        this.expand = Set.of(RestServlet.parameter(request, "expand", "").split("\\s*,\\s*")).stream().collect(java.util.stream.Collectors.toSet());
    }

    /** Returns a page; {@code all} as if space, version and history were asked for, as the product does for a single page. */
    Map<String, Object> page(StoredPage page, boolean all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(page.id()));
        json.put("type", "page");
        json.put("status", page.trashed() ? "trashed" : "current");
        json.put("title", page.title());
        if (all || wanted("space")) {
            parts.spaces().find(page.spaceKey()).ifPresent(space -> json.put("space", space(space)));
        }
        if (all || wanted("version")) {
            Map<String, Object> version = new LinkedHashMap<>();
            version.put("by", person(page.modifier()));
            version.put("when", page.modifiedAt().toString());
            version.put("number", page.version());
            json.put("version", version);
        }
        if (all || wanted("history")) {
            json.put("history", Map.of("latest", true, "createdBy", person(page.creator()), "createdDate", page.createdAt().toString()));
        }
        if (wanted("ancestors")) {
            json.put("ancestors", parts.wiki().ancestors(page).stream().map(above -> new ContentJson(parts, without()).page(above, false)).toList());
        }
        body(page, json);
        if (wanted("metadata.labels")) {
            json.put("metadata", Map.of("labels", list(labels(page.id()), 0, 200)));
        }
        json.put("_links", Map.of("webui", PageUrls.view(page), "self", base() + "/rest/api/content/" + page.id()));
        return json;
    }

    private void body(StoredPage page, Map<String, Object> json) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (wanted("body.storage")) {
            body.put("storage", Map.of("value", page.body(), "representation", "storage"));
        }
        if (wanted("body.view")) {
            body.put("view", Map.of("value", new PageRenderer().render(page.body(), parts.rendering(page.ref(), request)), "representation", "view"));
        }
        if (!body.isEmpty()) {
            json.put("body", body);
        }
    }

    List<Map<String, String>> labels(long pageId) {
        return parts.wiki().labels(pageId).stream().map(label -> Map.of("prefix", "global", "name", label, "label", label)).toList();
    }

    Map<String, Object> space(StoredSpace space) {
        return Map.of("id", space.id(), "key", space.key(), "name", space.name(), "type", "global",
                "_links", Map.of("webui", PageUrls.space(space.key()), "self", base() + "/rest/api/space/" + space.key()));
    }

    Map<String, Object> attachment(StoredAttachment file) {
        return Map.of("id", "att" + file.id(), "type", "attachment", "status", "current", "title", file.fileName(),
                "version", Map.of("number", file.version(), "by", person(file.author()), "when", file.createdAt().toString()),
                "extensions", Map.of("mediaType", file.mediaType(), "fileSize", file.size()),
                "_links", Map.of("download", PageUrls.attachment(file.pageId(), file.fileName())));
    }

    Map<String, Object> comment(StoredComment comment) {
        return Map.of("id", Long.toString(comment.id()), "type", "comment", "status", "current",
                "body", Map.of("storage", Map.of("value", comment.body(), "representation", "storage")),
                "version", Map.of("by", person(comment.author()), "when", comment.createdAt().toString(), "number", 1));
    }

    /** Returns a page of a list, in the shape of the product's lists. */
    Map<String, Object> list(List<?> results, int start, int limit) {
        return Map.of("results", results, "start", start, "limit", limit, "size", results.size());
    }

    private Map<String, Object> person(String key) {
        Optional<WorkbenchUser> user = key == null ? Optional.empty() : parts.directory().findByKey(key);
        return user.<Map<String, Object>>map(known -> Map.of("type", "known", "username", known.name(), "userKey", known.key(), "displayName", known.fullName()))
                .orElse(Map.of("type", "anonymous", "displayName", "Anonymous"));
    }

    private boolean wanted(String part) {
        return expand.stream().anyMatch(asked -> asked.equals(part) || asked.startsWith(part + "."));
    }

    private String base() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private HttpServletRequest without() {
        return new jakarta.servlet.http.HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return name.equals("expand") ? null : super.getParameter(name);
            }
        };
    }
}
