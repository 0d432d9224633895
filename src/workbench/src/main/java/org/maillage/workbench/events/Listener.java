package org.maillage.workbench.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.plugin.event.PluginEventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * One method that hears events of its parameter's type, subtypes included.
 *
 * @param target the object it belongs to
 * @param method public, one parameter
 * @param order lower ones hear first
 */
record Listener(Object target, Method method, int order) {

    static List<Listener> of(Object target) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(Listener::isMarked)
                // A bridge method carries the annotation too: hearing twice would be once too often.
                .filter(method -> !method.isBridge())
                .map(method -> new Listener(target, checked(method), orderOf(method)))
                .toList();
    }

    boolean hears(Object event) {
        return method.getParameterTypes()[0].isInstance(event);
    }

    void invoke(Object event) throws Exception {
        try {
            method.invoke(target, event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    private static boolean isMarked(Method method) {
        return method.isAnnotationPresent(EventListener.class) || method.isAnnotationPresent(PluginEventListener.class);
    }

    private static Method checked(Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException("Method <" + method + "> of an event listener needs exactly one parameter");
        }
        if (!Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
            // A public method of a package-private class is reached by reflection only where that is switched on.
            method.setAccessible(true);
        }
        return method;
    }

    private static int orderOf(Method method) {
        EventListener listener = method.getAnnotation(EventListener.class);
        return listener == null ? 0 : listener.order();
    }
}
