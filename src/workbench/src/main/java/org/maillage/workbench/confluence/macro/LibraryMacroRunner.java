package org.maillage.workbench.confluence.macro;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.workbench.confluence.macro.MacroDeclaration.Body;
import org.maillage.workbench.confluence.render.MacroRunner;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.storage.MacroCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the macros of the library. Whatever a macro does, the page around it is shown. */
public final class LibraryMacroRunner implements MacroRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryMacroRunner.class);

    private final MacroLibrary library;

    public LibraryMacroRunner(MacroLibrary library) {
        this.library = library;
    }

    @Override
    public String run(MacroCall call, Supplier<String> richBody, RenderContext context) {
        return library.find(call.name())
                .map(entry -> run(entry, call, richBody, context))
                .orElseGet(() -> MacroBoxes.unknown(call.name(), context.texts()));
    }

    private static String run(MacroLibrary.Entry entry, MacroCall call, Supplier<String> richBody, RenderContext context) {
        MacroDeclaration declaration = entry.declaration();
        try {
            Map<String, String> parameters = withAliases(call.parameters(), declaration);
            Optional<MacroParameter> missing = declaration.parameters().stream()
                    .filter(parameter -> parameter.required() && parameters.getOrDefault(parameter.name(), "").isBlank())
                    .findFirst();
            if (missing.isPresent()) {
                throw new MacroFailure(context.texts().get("macro.parameter.missing", missing.get().name()));
            }
            String html = entry.macro().html(parameters, body(declaration, call, richBody), context);
            return html == null ? "" : html;
        } catch (MacroFailure e) {
            LOG.debug("macro {} on page {} failed", call.name(), context.page().id(), e);
            return MacroBoxes.failed(call.name(), declaration.block(), reason(e), context.texts());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.warn("macro {} on page {} threw", call.name(), context.page().id(), e);
            return MacroBoxes.failed(call.name(), declaration.block(), reason(e), context.texts());
        }
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Supplier<String> body(MacroDeclaration declaration, MacroCall call, Supplier<String> richBody) {
        if (declaration.body() == Body.NONE) {
            return () -> "";
        }
        return declaration.body() == Body.RICH_TEXT && call.plainBody().isEmpty() ? richBody : () -> call.plainBody().orElse("");
    }

    /** Pages written for an older version of a macro hold a parameter under its former name. */
    private static Map<String, String> withAliases(Map<String, String> parameters, MacroDeclaration declaration) {
        Map<String, String> named = new LinkedHashMap<>(parameters);
        for (MacroParameter parameter : declaration.parameters()) {
            for (String alias : parameter.aliases()) {
                if (named.containsKey(alias) && !named.containsKey(parameter.name())) {
                    named.put(parameter.name(), named.get(alias));
                }
            }
        }
        return named;
    }
}
