package org.maillage.workbench.templates;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.w3c.dom.NodeList;

/**
 * The module {@code velocity-allowlist}: methods of the app's own classes that templates may call, one
 * {@code <method>class#name(parameter types)</method>} each. Listing somebody else's class is refused.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/velocity-allowlist-plugin-module/">
 *     Velocity allowlist module</a>
 */
public final class AllowListModuleType implements ModuleType {

    private final MethodList methods;

    public AllowListModuleType(MethodList methods) {
        this.methods = methods;
    }

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public Phase phase() {
        return Phase.BEFORE_CONTEXT;
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        List<String> signatures = new ArrayList<>();
        NodeList nodes = module.element().getElementsByTagName("method");
        for (int i = 0; i < nodes.getLength(); i++) {
            signatures.add(checked(module, nodes.item(i).getTextContent().replaceAll("\\s+", "")));
        }
        methods.add(module.completeKey(), signatures);
        return () -> methods.remove(module.completeKey());
    }

    private static String checked(AppModule module, String signature) throws ModuleException {
        int hash = signature.indexOf('#');
        if (hash < 1 || !signature.endsWith(")") || !signature.contains("(")) {
            throw refusal(module, signature, "is not of the form class#method(parameter types)");
        }
        Class<?> type = load(module, signature, signature.substring(0, hash));
        if (type.getClassLoader() != module.app().classLoader()) {
            throw refusal(module, signature, "is a method of a class that is not the app's own");
        }
        if (Arrays.stream(type.getMethods()).noneMatch(method -> isMeant(type, method, signature))) {
            throw refusal(module, signature, "does not exist or is not public");
        }
        return signature;
    }

    private static boolean isMeant(Class<?> type, Method method, String signature) {
        return MethodList.signature(type, method).equals(signature);
    }

    private static Class<?> load(AppModule module, String signature, String name) throws ModuleException {
        try {
            return module.app().loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleException(refusal(module, signature, "names a class that cannot be loaded").getMessage(), e);
        }
    }

    private static ModuleException refusal(AppModule module, String signature, String reason) {
        return new ModuleException("<velocity-allowlist key=\"" + module.key() + "\">: " + signature + " " + reason);
    }
}
