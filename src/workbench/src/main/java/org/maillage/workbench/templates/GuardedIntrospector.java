package org.maillage.workbench.templates;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.TypeConversionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a method for a template, unless the list does not allow it: then it is as if there were none, and the log says
 * so. The system property {@code atlassian.velocity.method.allowlist.debug} lets calls pass and logs them, as in the
 * products.
 */
final class GuardedIntrospector extends Introspector {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedIntrospector.class);
    private static final String DEBUG = "atlassian.velocity.method.allowlist.debug";

    private final MethodList methods;

    GuardedIntrospector(Logger log, TypeConversionHandler conversions, MethodList methods) {
        super(log, conversions);
        this.methods = methods;
    }

    @Override
    public Method getMethod(Class<?> type, String name, Object[] arguments) {
        Method method = super.getMethod(type, name, arguments);
        if (method == null || methods.allows(type, method)) {
            return method;
        }
        boolean debug = Boolean.getBoolean(DEBUG);
        LOG.warn("{} a template's call of a method that is not on the Velocity allowlist: {}",
                debug ? "would block" : "blocked", MethodList.signature(type, method));
        return debug ? method : null;
    }
}
