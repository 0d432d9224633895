package org.maillage.workbench.scanner;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * One service of another bundle or of the product, as an app holds it: a stub that finds the service when it is called, so
 * that it survives the restart of the app that offers it.
 *
 * <p>While a call lasts, the thread's context class loader is that of the service, as in the products.
 */
final class ImportedService<T> implements InvocationHandler {

    private final BundleContext context;
    private final Class<T> type;
    private Held<T> held;

    ImportedService(Bundle bundle, Class<T> type) {
        this.context = bundle.getBundleContext();
        this.type = type;
    }

    /** Returns what the app gets: a stub for an interface, the service itself for a class. */
    T stub() {
        if (!type.isInterface()) {
            return service();
        }
        // in the interface's own loader, because the app need not import every type its methods mention
        ClassLoader home = type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader();
        return type.cast(Proxy.newProxyInstance(home, new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object stub, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && method.getParameterCount() == 1
                && method.getDeclaringClass() == Object.class) {
            return stub == arguments[0];
        }
        T service = service();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(service.getClass().getClassLoader());
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized T service() {
        if (held == null || held.reference().getBundle() == null) {
            ServiceReference<T> reference = context.getServiceReference(type);
            T service = reference == null ? null : context.getService(reference);
            if (service == null) {
                throw new IllegalStateException("nobody offers the service " + type.getName() + " any more");
            }
            held = new Held<>(reference, service);
        }
        return held.service();
    }

    private record Held<S>(ServiceReference<S> reference, S service) {}
}
