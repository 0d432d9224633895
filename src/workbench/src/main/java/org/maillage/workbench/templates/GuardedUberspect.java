package org.maillage.workbench.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * How templates reach Java: only methods on the list, and what HTML-safe methods return keeps its mark. Velocity makes
 * it by its name, so the list comes to it as an attribute of the engine.
 */
public final class GuardedUberspect extends UberspectImpl {

    /** Name of the engine's attribute that holds the {@link MethodList}. */
    static final String METHODS = MethodList.class.getName();

    private static final Set<String> GETTERS_OF_COLLECTIONS = Set.of("get", "iterator", "values", "getValue");

    @Override
    public void init() {
        introspector = new GuardedIntrospector(log, conversionHandler, (MethodList) rsvc.getApplicationAttribute(METHODS));
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        Object plain = SafeMarkup.unmark(target);
        if (plain instanceof Class) {
            // Velocity would look for static methods of that class.
            introspector.getMethod(Class.class, name, arguments);
            return null;
        }
        VelMethod method = super.getMethod(plain, name, SafeMarkup.unmark(arguments), info);
        return method == null ? null : new MarkingMethod(method, target instanceof SafeMarkup, arguments);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        Object plain = SafeMarkup.unmark(target);
        VelPropertyGet getter = super.getPropertyGet(plain, name, info);
        return getter == null ? null : new MarkingGetter(getter, target instanceof SafeMarkup,
                plain instanceof Map ? null : noArgumentMethod(plain, getter.getMethodName()));
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return super.getPropertySet(SafeMarkup.unmark(target), name, SafeMarkup.unmark(value), info);
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) {
        Object plain = SafeMarkup.unmark(target);
        boolean known = plain.getClass().isArray() || plain instanceof Iterable || plain instanceof Map
                || plain instanceof Iterator || plain instanceof Enumeration;
        Iterator<?> iterator = known ? super.getIterator(plain, info) : null;
        return iterator != null && target instanceof SafeMarkup ? new MarkingIterator(iterator) : iterator;
    }

    private static Method noArgumentMethod(Object target, String name) {
        try {
            return target.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** An app may bring either annotation, of the library or of the template renderer's API. */
    private static boolean isHtmlSafe(Method method) {
        return method.isAnnotationPresent(HtmlSafe.class)
                || method.isAnnotationPresent(com.atlassian.templaterenderer.annotations.HtmlSafe.class);
    }

    /** Calls a method with unmarked values and marks the result where it is safe. */
    private record MarkingMethod(VelMethod method, boolean ofMarked, Object[] sample) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws IllegalAccessException, InvocationTargetException {
            Object plain = SafeMarkup.unmark(target);
            Object result = method.invoke(plain, SafeMarkup.unmark(arguments));
            boolean inherited = ofMarked && (plain instanceof Collection || plain instanceof Map)
                    && GETTERS_OF_COLLECTIONS.contains(method.getMethodName());
            return inherited || isHtmlSafe(method.getMethod()) ? SafeMarkup.of(result) : result;
        }

        /** Marked values all have one class, whatever they hold: Velocity must not reuse what it found for another. */
        @Override
        public boolean isCacheable() {
            for (Object argument : sample) {
                if (argument instanceof SafeMarkup) {
                    return false;
                }
            }
            return !ofMarked && method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Method getMethod() {
            return method.getMethod();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    /** Reads a property of an unmarked value and marks the result where it is safe. */
    private record MarkingGetter(VelPropertyGet getter, boolean ofMarked, Method method) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws Exception {
            Object plain = SafeMarkup.unmark(target);
            Object result = getter.invoke(plain);
            boolean safe = ofMarked && plain instanceof Map || method != null && isHtmlSafe(method);
            return safe ? SafeMarkup.of(result) : result;
        }

        @Override
        public boolean isCacheable() {
            return !ofMarked && getter.isCacheable();
        }

        @Override
        public String getMethodName() {
            return getter.getMethodName();
        }
    }

    /** Marks each element. */
    private record MarkingIterator(Iterator<?> elements) implements Iterator<Object> {

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public Object next() {
            return SafeMarkup.of(elements.next());
        }
    }
}
