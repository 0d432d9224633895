package org.maillage.workbench.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.NotPermittedException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.editor.MacroEdit;
import org.maillage.workbench.confluence.macro.MacroDeclaration;
import org.maillage.workbench.confluence.macro.MacroLibrary;
import org.maillage.workbench.confluence.macro.MacroNames;
import org.maillage.workbench.confluence.macro.MacroParameter;
import org.maillage.workbench.confluence.pages.WikiParts;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.confluence.render.PageRenderer;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** {@code /rest/tinymce/1}: what the editor asks the server: the macros there are, what one looks like, how to edit one, and people. */
public final class EditorRest extends RestServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 50;

    public EditorRest(WikiParts parts) {
        super(parts);
    }

    @Override
    Object answer(String method, String[] path, HttpServletRequest request) throws IOException {
        return switch (method + " " + String.join("/", path)) {
            case "GET macro/browse" -> browse(request);
            case "GET user" -> people(parameter(request, "query", ""));
            case "POST macro/placeholder" -> placeholder(body(request), request);
            case "POST macro/preview" -> preview(body(request), request);
            default -> throw new NotFoundException("no resource " + String.join("/", path));
        };
    }

    private Object browse(HttpServletRequest request) {
        MacroNames names = names(request);
        return Map.of("macros", parts.macros().all().stream().map(MacroLibrary.Entry::declaration).map(macro -> macro(macro, names)).toList());
    }

    /** People whose name contains the text; only for people who have logged in. */
    private Object people(String query) {
        if (parts.wiki().me().isEmpty()) {
            throw new NotPermittedException("log in to look for people");
        }
        return Map.of("users", parts.directory().search(query, 0, MOST_PEOPLE).stream()
                .map(user -> Map.of("username", user.name(), "displayName", user.fullName())).toList());
    }

    private MacroNames names(HttpServletRequest request) {
        I18nResolver appTexts = parts.appTexts();
        Locale locale = parts.chrome().texts(request).locale();
        return new MacroNames(parts.chrome().texts(request), key -> appTexts.getText(locale, key));
    }

    private static Map<String, Object> macro(MacroDeclaration macro, MacroNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("macroName", macro.name());
        json.put("pluginKey", macro.pluginKey());
        json.put("title", names.label(macro));
        json.put("description", names.description(macro));
        json.put("icon", macro.icon());
        json.put("categories", macro.categories());
        json.put("bodyType", macro.body().name());
        json.put("parameters", macro.parameters().stream().filter(parameter -> !parameter.hidden()).map(parameter -> parameter(macro, parameter, names)).toList());
        return json;
    }

    private static Map<String, Object> parameter(MacroDeclaration macro, MacroParameter parameter, MacroNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", parameter.name());
        json.put("type", parameter.type());
        json.put("required", parameter.required());
        json.put("multiple", parameter.multiple());
        json.put("defaultValue", parameter.defaultValue());
        json.put("label", names.label(macro, parameter));
        json.put("description", names.description(macro, parameter));
        json.put("values", parameter.values().stream().map(value -> Map.of("value", value, "label", names.value(macro, parameter, value))).toList());
        return json;
    }

    /** Takes the macro as it is (storage format, empty for a new one) and the dialog's values; returns editor HTML. */
    private Object placeholder(JsonNode body, HttpServletRequest request) {
        String storage = edited(body);
        boolean block = parts.macros().find(body.path("name").asText("")).map(entry -> entry.declaration().block()).orElse(true);
        if (block) {
            return Map.of("html", parts.editor().toEditor(storage, rendering(body, request)));
        }
        String line = parts.editor().toEditor("<p>" + storage + "</p>", rendering(body, request)); // a macro of a line looks so only in one
        return Map.of("html", line.substring("<p>".length(), line.length() - "</p>".length()));
    }

    private Object preview(JsonNode body, HttpServletRequest request) {
        return Map.of("html", new PageRenderer().render(edited(body), rendering(body, request).preview()));
    }

    private String edited(JsonNode body) {
        String name = body.path("name").asText("");
        String storage = body.path("storage").asText("");
        Map<String, String> parameters = new LinkedHashMap<>();
        body.path("parameters").properties().forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
        MacroDeclaration.Body kind = parts.macros().find(name).map(entry -> entry.declaration().body()).orElse(MacroDeclaration.Body.NONE);
        Element macro = storage.isBlank() ? MacroEdit.create(name, kind) : MacroEdit.parse(storage);
        MacroEdit.setParameters(macro, parameters);
        if (body.has("body")) {
            MacroEdit.setBody(macro, kind, kind == MacroDeclaration.Body.RICH_TEXT ? parts.editor().toStorage(body.path("body").asText()) : body.path("body").asText());
        }
        return StorageFormat.write(macro);
    }

    private RenderContext rendering(JsonNode body, HttpServletRequest request) {
        long id = body.path("contentId").asLong(0);
        PageRef page = parts.wiki().find(id).map(StoredPage::ref).orElseGet(() -> new PageRef(0, body.path("spaceKey").asText(""), ""));
        return parts.rendering(page, request);
    }
}
