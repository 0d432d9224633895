package org.maillage.workbench.container;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.plugin.event.events.PluginUninstalledEvent;
import org.maillage.workbench.plugins.AppStatus.State;

/** Announces what happens to apps, through the product's {@link EventPublisher} where it offers one. */
final class PluginEvents {

    private final HostComponents host;

    PluginEvents(HostComponents host) {
        this.host = host;
    }

    void enabled(App app) {
        publish(new PluginEnabledEvent(new AppPlugin(app, State.ENABLED)));
    }

    void disabled(App app) {
        publish(new PluginDisabledEvent(new AppPlugin(app, State.DISABLED)));
    }

    void uninstalled(AppDescriptor descriptor) {
        publish(new PluginUninstalledEvent(AppPlugin.uninstalled(descriptor)));
    }

    private void publish(Object event) {
        host.find(EventPublisher.class).ifPresent(publisher -> publisher.publish(event));
    }
}
