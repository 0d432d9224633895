package org.maillage.workbench.templates;

import java.util.Properties;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.maillage.workbench.container.App;

/**
 * Makes Velocity engines that read templates as the products do: in the dialect of Velocity 1.x, which their patched
 * engine still speaks.
 *
 * @see <a href="https://velocity.apache.org/engine/2.4/upgrading.html">Velocity: settings for backward compatibility</a>
 */
final class Engines {

    private Engines() {
    }

    static VelocityEngine create(App app, MethodList methods) {
        Properties properties = new Properties();
        properties.setProperty(RuntimeConstants.RESOURCE_LOADERS, "app");
        properties.put("resource.loader.app.instance", new AppResourceLoader(app));
        properties.setProperty("resource.loader.app.cache", "true");
        properties.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        properties.setProperty("runtime.custom_directives",
                EnableHtmlEscaping.class.getName() + "," + DisableHtmlEscaping.class.getName());
        properties.setProperty("velocimacro.library.path", "");
        properties.setProperty("velocimacro.inline.replace_global", "true");
        properties.setProperty("velocimacro.inline.local_scope", "true");
        speakFirstVersion(properties);
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(GuardedUberspect.METHODS, methods);
        engine.init(properties);
        return engine;
    }

    private static void speakFirstVersion(Properties properties) {
        properties.setProperty("introspector.conversion_handler.class", "none");
        properties.setProperty("parser.space_gobbling", "bc");
        properties.setProperty("parser.allow_hyphen_in_identifiers", "true");
        properties.setProperty("directive.if.empty_check", "false");
        properties.setProperty("velocimacro.enable_bc_mode", "true");
        properties.setProperty("context.scope_control.template", "true");
        properties.setProperty("context.scope_control.macro", "true");
    }
}
