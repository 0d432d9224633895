package org.maillage.workbench.confluence.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Texts;

/** The texts the editor's scripts need, as JSON in the page. */
final class EditorTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYS = List.of(
            "macro.insert", "macro.edit.short", "macro.remove", "macro.search", "macro.none", "macro.unknown", "macro.required", "macro.preview",
            "macro.preview.refresh", "macro.choose", "macro.back", "macro.default", "insert", "save", "cancel", "close", "link.title", "link.search", "link.none",
            "image.title", "image.none", "image.upload", "image.first", "task", "task.toggle", "failed", "leave");

    private EditorTexts() {}

    static Markup json(Texts text) {
        Map<String, String> texts = new TreeMap<>();
        KEYS.forEach(key -> texts.put(key, text.get("editor." + key)));
        texts.put("macro.edit", text.get("editor.macro.edit", "{0}"));
        try {
            return new Markup(JSON.writeValueAsString(texts).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is always JSON", e);
        }
    }
}
