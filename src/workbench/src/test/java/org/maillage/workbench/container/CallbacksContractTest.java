package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.AppStatus.State;
import org.maillage.workbench.testapp.TestApp;

/**
 * SAL calls exported beans when an app starts and stops, and runs its upgrade tasks once.
 *
 * <p>Read from the public Javadoc of {@code LifecycleAware} and {@code PluginUpgradeTask} (docs.atlassian.com/sal-api) and from
 * how deftdevs/bootstrapi and codescape/jira-scrum-poker export theirs.
 */
public class CallbacksContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();
    private final MapSettings settings = new MapSettings();

    @Before
    public void listen() {
        components.offer(Consumer.class, told::add);
        components.offer(PluginSettingsFactory.class, settings);
    }

    @Test
    public void an_exported_lifecycle_bean_is_told_when_the_app_starts_and_stops() throws Exception {
        installSound(app().source(lifecycle("@ExportAsService", "")));
        assertEquals(List.of("onStart"), told);
        container().disable(KEY);
        assertEquals(List.of("onStart", "onStop"), told);
    }

    @Test
    public void a_lifecycle_bean_that_is_not_exported_is_told_nothing() throws Exception {
        installSound(app().source(lifecycle("", "")));
        container().disable(KEY);
        assertEquals(List.of(), told);
    }

    @Test
    public void an_app_that_fails_in_on_start_stays_enabled_and_says_so() throws Exception {
        AppStatus status = install(app().source(lifecycle("@ExportAsService", "throw new IllegalStateException(\"no\");")));
        assertEquals(State.ENABLED, status.state());
        assertThat(status.faults().toString(), containsString("org.example.app.Life.onStart: IllegalStateException: no"));
    }

    @Test
    public void the_product_stopping_stops_its_apps() throws Exception {
        installSound(app().source(lifecycle("@ExportAsService", "")));
        stop();
        assertEquals(List.of("onStart", "onStop"), told);
    }

    @Test
    public void upgrade_tasks_run_by_build_number_and_before_on_start() throws Exception {
        installSound(app()
                .source(task("Second", 2, ""))
                .source(task("First", 1, ""))
                .source(lifecycle("@ExportAsService", "")));
        assertEquals(List.of("upgrade 1", "upgrade 2", "onStart"), told);
    }

    @Test
    public void an_upgrade_task_runs_once_for_ever() throws Exception {
        installSound(app().source(task("First", 1, "")));
        container().disable(KEY);
        container().enable(KEY);
        restarted();
        installSound(TestApp.of(KEY, "2.0.0")
                .source(task("First", 1, "")).source(task("Second", 2, "")));
        assertEquals(List.of("upgrade 1", "upgrade 2"), told);
    }

    @Test
    public void a_failing_upgrade_task_ends_the_upgrade_and_is_tried_again_at_the_next_start() throws Exception {
        AppStatus status = install(app()
                .source(task("First", 1, ""))
                .source(task("Second", 2, "throw new IllegalStateException(\"disk full\");"))
                .source(task("Third", 3, "")));
        assertThat(status.faults().toString(), containsString("org.example.app.Second (upgrade to 2): IllegalStateException: disk full"));
        assertEquals("1", settings.get(KEY + ":build"));
        container().disable(KEY);
        container().enable(KEY);
        assertEquals(List.of("upgrade 1", "upgrade 2", "upgrade 2"), told);
    }

    @Test
    public void an_upgrade_task_that_is_not_exported_does_not_run() throws Exception {
        installSound(app().source(task("First", 1, "").replace("@ExportAsService(PluginUpgradeTask.class)", "")));
        assertEquals(List.of(), told);
    }

    private static String lifecycle(String export, String onStart) {
        return """
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.sal.api.lifecycle.LifecycleAware;
                @jakarta.inject.Named
                %s
                public class Life implements LifecycleAware {
                    private final java.util.function.Consumer<Object> ear;
                    @jakarta.inject.Inject
                    public Life(@ComponentImport java.util.function.Consumer<Object> ear) { this.ear = ear; }
                    @Override public void onStart() { ear.accept("onStart"); %s }
                    @Override public void onStop() { ear.accept("onStop"); }
                }
                """.formatted(export, onStart);
    }

    private static String task(String name, int build, String work) {
        return """
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.sal.api.message.Message;
                import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
                @jakarta.inject.Named
                @ExportAsService(PluginUpgradeTask.class)
                public class %s implements PluginUpgradeTask {
                    private final java.util.function.Consumer<Object> ear;
                    @jakarta.inject.Inject
                    public %s(@ComponentImport java.util.function.Consumer<Object> ear) { this.ear = ear; }
                    @Override public int getBuildNumber() { return %d; }
                    @Override public String getShortDescription() { return "test"; }
                    @Override public String getPluginKey() { return "org.example.app"; }
                    @Override public java.util.Collection<Message> doUpgrade() {
                        ear.accept("upgrade %d");
                        if (true) { %s }
                        return java.util.List.of();
                    }
                }
                """.formatted(name, name, build, build, work);
    }
}
