package org.maillage.workbench.container;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maillage.workbench.plugins.AppFault;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What SAL calls on an app that has started: first its upgrade tasks, then {@code onStart}; and {@code onStop} before it
 * stops. Only beans exported as services are called. A callback that throws is reported and does not disable the app.
 *
 * <p>Source: public Javadoc of {@code com.atlassian.sal.api.lifecycle.LifecycleAware}; the comment in
 * deftdevs/bootstrapi that SAL only calls exported components.
 */
final class AppCallbacks {

    private static final Logger LOG = LoggerFactory.getLogger(AppCallbacks.class);

    private final UpgradeRunner upgrades;
    private final Diagnosis diagnosis;

    AppCallbacks(UpgradeRunner upgrades, Diagnosis diagnosis) {
        this.upgrades = upgrades;
        this.diagnosis = diagnosis;
    }

    /** Upgrades and starts the app; returns what went wrong. */
    List<AppFault> afterStart(BundledApp app) {
        List<AppFault> faults = new ArrayList<>();
        inside(app, () -> {
            faults.addAll(upgrades.run(app, exported(app, PluginUpgradeTask.class)));
            faults.addAll(callAll(app, "onStart", LifecycleAware::onStart));
        });
        return faults;
    }

    /** Stops the app; what goes wrong is logged, for it is gone in any case. */
    void beforeStop(BundledApp app) {
        inside(app, () -> callAll(app, "onStop", LifecycleAware::onStop)
                .forEach(fault -> LOG.warn("{}: {}", app.key(), fault)));
    }

    private List<AppFault> callAll(BundledApp app, String callback, Consumer<LifecycleAware> call) {
        List<AppFault> faults = new ArrayList<>();
        for (LifecycleAware bean : exported(app, LifecycleAware.class)) {
            try {
                call.accept(bean);
            } catch (RuntimeException | LinkageError e) {
                faults.add(new AppFault(bean.getClass().getName() + "." + callback, diagnosis.explain(e)));
            }
        }
        return faults;
    }

    private static <T> List<T> exported(BundledApp app, Class<T> type) {
        Bundle bundle = app.bundle();
        return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Stream::of)
                .filter(service -> isOfType(service, type))
                .map(service -> type.cast(bundle.getBundleContext().getService(service)))
                .toList();
    }

    private static boolean isOfType(ServiceReference<?> service, Class<?> type) {
        return Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS)).anyMatch(type.getName()::equals);
    }

    private static void inside(BundledApp app, Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(app.classLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
