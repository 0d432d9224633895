package org.maillage.workbench.web.fragment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;
import org.w3c.dom.Element;

/**
 * A text of a descriptor: {@code <label key="…"><param name="param0" value="…"/></label>}, or plain text.
 *
 * @param key key of the text, blank where {@code plain} is the text
 * @param plain the text itself
 * @param params what fills {@code {0}}, {@code {1}}…; may hold {@code $references}
 */
record Label(String key, String plain, List<String> params) {

    static final Label NONE = new Label("", "", List.of());

    /** Reads the child element of this name. */
    static Label read(AppModule module, String element) {
        Optional<Element> label = Xml.child(module.element(), element);
        if (label.isEmpty()) {
            return NONE;
        }
        Map<String, String> params = Xml.params(label.get());
        List<String> values = params.keySet().stream().sorted().map(params::get).toList();
        String key = label.get().getAttribute("key");
        return new Label(key, key.isBlank() ? Xml.text(label.get()) : "", values);
    }

    boolean isEmpty() {
        return key.isBlank() && plain.isBlank();
    }
}
