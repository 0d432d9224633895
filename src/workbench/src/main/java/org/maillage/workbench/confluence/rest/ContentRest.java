package org.maillage.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.PageDraft;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.pages.WikiParts;

/**
 * {@code /rest/api}: content, spaces, search and the current user, as far as apps and tests ask for them.
 *
 * @see <a href="https://docs.atlassian.com/ConfluenceServer/rest/8.5.0/">Confluence Server REST API</a>
 */
public final class ContentRest extends RestServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    public ContentRest(WikiParts parts) {
        super(parts);
    }

    @Override
    Object answer(String method, String[] path, HttpServletRequest request) throws IOException, ServletException {
        ContentJson json = new ContentJson(parts, request);
        String call = method + " " + path[0] + (path.length > 1 ? "/" + (path[0].equals("content") && !path[1].equals("search") ? "id" : path[1]) : "")
                + (path.length > 2 ? "/" + String.join("/", List.of(path).subList(2, Math.min(path.length, 4))) : "");
        if (path[0].equals("space")) {
            return space(method, path, request, json);
        }
        return switch (call) {
            case "GET content" -> find(request, json);
            case "POST content" -> create(body(request), json);
            case "GET content/search", "GET search" -> search(request, json);
            case "GET content/id" -> json.page(parts.wiki().get(id(path[1])), true);
            case "PUT content/id" -> update(id(path[1]), body(request), json);
            case "DELETE content/id" -> {
                parts.wiki().trash(id(path[1]));
                yield null;
            }
            case "GET content/id/child/page" -> {
                StoredPage page = parts.wiki().get(id(path[1]));
                yield json.list(parts.wiki().children(page.spaceId(), page.id()).stream().map(child -> json.page(child, false)).toList(), 0, MOST);
            }
            case "GET content/id/child/attachment" ->
                    json.list(parts.attachments().on(id(path[1])).stream().map(json::attachment).toList(), 0, MOST);
            case "POST content/id/child/attachment" -> attach(id(path[1]), request, json);
            case "GET content/id/child/comment" -> json.list(parts.comments().on(id(path[1])).stream().map(json::comment).toList(), 0, MOST);
            case "GET content/id/label" -> json.list(json.labels(id(path[1])), 0, MOST);
            case "POST content/id/label" -> addLabels(id(path[1]), JSON.readTree(request.getInputStream()), json);
            case "GET user/current" -> parts.wiki().me()
                    .<Object>map(me -> Map.of("type", "known", "username", me.name(), "userKey", me.key(), "displayName", me.fullName()))
                    .orElse(Map.of("type", "anonymous", "displayName", "Anonymous"));
            default -> {
                boolean oneLabel = path.length == 4 && path[2].equals("label") && method.equals("DELETE");
                if (oneLabel) {
                    parts.wiki().removeLabel(id(path[1]), path[3]);
                    yield null;
                }
                throw new NotFoundException("no resource " + method + " " + String.join("/", path));
            }
        };
    }

    private Object space(String method, String[] path, HttpServletRequest request, ContentJson json) throws IOException {
        if (method.equals("POST") && path.length == 1) {
            JsonNode body = body(request);
            return json.space(parts.spaces().create(body.path("key").asText(""), body.path("name").asText(""),
                    body.at("/description/plain/value").asText("")));
        }
        if (!method.equals("GET") || path.length > 2) {
            throw new NotFoundException("no resource " + method + " " + String.join("/", path));
        }
        return path.length == 1 ? json.list(parts.spaces().visible().stream().map(json::space).toList(), 0, MOST) : json.space(parts.spaces().get(path[1]));
    }

    private Object find(HttpServletRequest request, ContentJson json) {
        String key = parameter(request, "spaceKey", "");
        String title = parameter(request, "title", "");
        int start = number(request, "start", 0, Integer.MAX_VALUE);
        int limit = number(request, "limit", 25, MOST);
        List<StoredPage> found = title.isEmpty()
                ? parts.spaces().visible().stream().filter(space -> key.isEmpty() || space.key().equalsIgnoreCase(key))
                        .flatMap(space -> parts.wiki().inSpace(space.id()).stream()).toList()
                : parts.spaces().visible().stream().filter(space -> key.isEmpty() || space.key().equalsIgnoreCase(key))
                        .map(space -> parts.wiki().find(space.key(), title)).flatMap(Optional::stream).toList();
        return json.list(found.stream().skip(start).limit(limit).map(page -> json.page(page, false)).toList(), start, limit);
    }

    private Object create(JsonNode body, ContentJson json) {
        if (!body.path("type").asText("page").equals("page")) {
            throw new InvalidContentException("type", "rest.type.unknown", body.path("type").asText());
        }
        String key = body.at("/space/key").asText("");
        StoredSpace space = parts.spaces().get(key);
        JsonNode ancestors = body.path("ancestors");
        long parent = ancestors.isEmpty() ? 0 : ancestors.get(ancestors.size() - 1).path("id").asLong();
        return json.page(parts.wiki().create(space.key(), parent, body.path("title").asText(""), storage(body, ""), ""), true);
    }

    private Object update(long id, JsonNode body, ContentJson json) {
        StoredPage page = parts.wiki().editable(id);
        int version = body.at("/version/number").asInt(0);
        PageDraft draft = new PageDraft(body.path("title").asText(page.title()), storage(body, page.body()), version - 1,
                body.at("/version/message").asText(""), body.at("/version/minorEdit").asBoolean(false));
        return json.page(parts.wiki().save(id, draft), true);
    }

    private static String storage(JsonNode body, String otherwise) {
        return body.at("/body/storage/value").asText(otherwise);
    }

    private Object attach(long pageId, HttpServletRequest request, ContentJson json) throws IOException, ServletException {
        List<Object> added = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getName().equals("file") && part.getSubmittedFileName() != null) {
                String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType();
                added.add(json.attachment(parts.attachments().add(pageId, part.getSubmittedFileName(), type, part.getInputStream(),
                        parameter(request, "comment", ""))));
            }
        }
        return json.list(added, 0, MOST);
    }

    private Object addLabels(long pageId, JsonNode labels, ContentJson json) {
        labels.forEach(label -> parts.wiki().addLabel(pageId, label.path("name").asText()));
        return json.list(json.labels(pageId), 0, MOST);
    }

    /** The workbench's search takes {@code cql} as far as {@link CqlWords} reads it. */
    private Object search(HttpServletRequest request, ContentJson json) {
        CqlWords cql = CqlWords.of(parameter(request, "cql", ""));
        int start = number(request, "start", 0, Integer.MAX_VALUE);
        int limit = number(request, "limit", 25, MOST);
        return json.list(parts.search().search(cql.text(), cql.space(), cql.label(), start, limit).hits().stream()
                .map(hit -> json.page(hit.page(), false)).toList(), start, limit);
    }
}
