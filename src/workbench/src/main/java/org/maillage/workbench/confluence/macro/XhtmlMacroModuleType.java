package org.maillage.workbench.confluence.macro;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.function.LongFunction;
import org.maillage.workbench.confluence.macro.MacroDeclaration.Body;
import org.maillage.workbench.container.App;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;

/**
 * The module type {@code xhtml-macro}: a macro of an app.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/macro-module/">Macro module</a>
 */
public final class XhtmlMacroModuleType implements ModuleType {

    private final MacroLibrary library;
    private final LongFunction<? extends ContentEntityObject> entities;

    /** @param entities returns the page of an id as apps see it, null where there is none */
    public XhtmlMacroModuleType(MacroLibrary library, LongFunction<? extends ContentEntityObject> entities) {
        this.library = library;
        this.entities = entities;
    }

    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        Macro macro = make(module);
        MacroDeclaration declaration = MacroDescriptor.read(module,
                Body.valueOf(macro.getBodyType().name()), macro.getOutputType() == Macro.OutputType.BLOCK);
        try {
            return library.add(declaration, runnable(macro, module.app()))::run;
        } catch (IllegalStateException e) {
            throw new ModuleException(e.getMessage(), e);
        }
    }

    private static Macro make(AppModule module) throws ModuleException {
        String name = module.requireAttribute("class");
        try {
            Object macro = module.app().create(module.app().loadClass(name));
            if (macro instanceof Macro ready) {
                return ready;
            }
            throw new ModuleException("the class " + name + " of the macro '" + module.key() + "' does not implement " + Macro.class.getName());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleException("the macro '" + module.key() + "' names the class " + name + ", which the app cannot load: " + e, e);
        }
    }

    private RunnableMacro runnable(Macro macro, App app) {
        return (parameters, body, context) -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(app.classLoader());
            try {
                return macro.execute(new LinkedHashMap<>(parameters), body.get(),
                        new PageConversionContext(context, () -> entities.apply(context.page().id())));
            } catch (MacroExecutionException e) {
                throw new MacroFailure(e.getMessage() == null ? e.toString() : e.getMessage(), e);
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }
}
