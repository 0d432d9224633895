package org.maillage.workbench.web.resource;

import com.atlassian.json.marshal.Jsonable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one page has asked for so far, and what of that its tags have brought already. Used by one thread at a time. */
final class PageAssembly {

    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();
    private final Set<String> writtenContexts = new LinkedHashSet<>();
    private final Set<String> writtenKeys = new LinkedHashSet<>();
    private boolean baseWritten;

    void requireContext(String context) {
        contexts.add(context);
    }

    void requireKey(String completeKey) {
        keys.add(completeKey);
    }

    /** Counts these as written, so that no tag brings them any more. */
    void exclude(Set<String> excludedKeys, Set<String> excludedContexts) {
        writtenKeys.addAll(excludedKeys == null ? Set.of() : excludedKeys);
        writtenContexts.addAll(excludedContexts == null ? Set.of() : excludedContexts);
    }

    void requireData(String key, Jsonable content) {
        StringWriter json = new StringWriter();
        try {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.put(key, json.toString());
    }

    Set<String> writtenContexts() {
        return writtenContexts;
    }

    Set<String> writtenKeys() {
        return writtenKeys;
    }

    /** Returns the contexts no tag has brought yet, and counts them as brought. */
    List<String> takeContexts() {
        List<String> taken = contexts.stream().filter(context -> !writtenContexts.contains(context)).toList();
        contexts.clear();
        writtenContexts.addAll(taken);
        return taken;
    }

    /** Returns the single web-resources no tag has brought yet, and counts them as brought. */
    List<String> takeKeys() {
        List<String> taken = keys.stream().filter(key -> !writtenKeys.contains(key)).toList();
        keys.clear();
        writtenKeys.addAll(taken);
        return taken;
    }

    /** Returns the data no tag has brought yet, as JSON by its key. */
    Map<String, String> takeData() {
        Map<String, String> taken = new LinkedHashMap<>(data);
        data.clear();
        return taken;
    }

    /** Returns whether this is the first time anybody asks for the styles and scripts every page begins with. */
    boolean takeBase() {
        boolean first = !baseWritten;
        baseWritten = true;
        return first;
    }

    PageAssembly copy() {
        PageAssembly copy = new PageAssembly();
        copy.contexts.addAll(contexts);
        copy.keys.addAll(keys);
        copy.data.putAll(data);
        copy.writtenContexts.addAll(writtenContexts);
        copy.writtenKeys.addAll(writtenKeys);
        copy.baseWritten = baseWritten;
        return copy;
    }
}
