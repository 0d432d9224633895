package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.AppStatus.State;
import org.maillage.workbench.testapp.TestApp;

/**
 * What an administrator does with apps, and what remains of it.
 *
 * <p>Read from <a href="https://confluence.atlassian.com/upm/managing-apps-273875695.html">Managing apps</a> (Universal Plugin
 * Manager): install, update, enable, disable, uninstall.
 */
public class LifeCycleContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();

    @Before
    public void offerModules() {
        types.add(new RecordingType("module", told));
    }

    @Test
    public void an_app_that_is_not_installed_can_be_neither_enabled_nor_disabled_nor_uninstalled() {
        assertThrows(IllegalArgumentException.class, () -> container().enable("org.example.nobody"));
        assertThrows(IllegalArgumentException.class, () -> container().disable("org.example.nobody"));
        assertThrows(IllegalArgumentException.class, () -> container().uninstall("org.example.nobody"));
    }

    @Test
    public void a_refused_upgrade_leaves_the_version_that_runs() throws Exception {
        installSound(app().module("<module key='a'/>"));
        Path broken = Files.writeString(folder.newFile("broken.jar").toPath(), "no jar");
        assertThrows(AppRefusedException.class, () -> container().install(broken));
        assertEquals("1.0.0", container().find(KEY).orElseThrow().version());
        assertEquals(List.of("+a"), told);
    }

    @Test
    public void an_upgrade_stops_the_old_version_before_the_new_one_starts() throws Exception {
        installSound(app().module("<module key='a'/>"));
        AppStatus status = container().install(build(TestApp.of(KEY, "2.0.0").module("<module key='b'/>")));
        assertEquals("2.0.0", status.version());
        assertEquals(List.of("+a", "-a", "+b"), told);
    }

    @Test
    public void an_upgrade_brings_its_own_classes() throws Exception {
        List<Object> words = new ArrayList<>();
        components.offer(java.util.function.Consumer.class, words::add);
        for (String word : List.of("old", "new")) {
            installSound(TestApp.of(KEY, "1.0.0").source("""
                    package org.example.app;
                    import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                    @jakarta.inject.Named
                    public class Speaker {
                        @jakarta.inject.Inject
                        public Speaker(@ComponentImport java.util.function.Consumer<Object> ear) { ear.accept("%s"); }
                    }
                    """.formatted(word)));
        }
        assertEquals(List.of("old", "new"), words);
    }

    @Test
    public void an_upgrade_that_fails_leaves_the_new_version_disabled_with_its_fault() throws Exception {
        installSound(app().module("<module key='a'/>"));
        AppStatus status = container().install(build(TestApp.of(KEY, "2.0.0").module("<module key='b' fault='wrong'/>")));
        assertEquals(State.DISABLED, status.state());
        assertThat(status.faults().toString(), containsString("wrong"));
        assertEquals(List.of("+a", "-a"), told);
    }

    @Test
    public void a_disabled_app_stays_disabled_over_a_restart() throws Exception {
        installSound(app().module("<module key='a'/>"));
        container().disable(KEY);
        assertEquals(State.DISABLED, restarted().find(KEY).orElseThrow().state());
        assertEquals(State.ENABLED, container().enable(KEY).state());
        assertEquals(State.ENABLED, restarted().find(KEY).orElseThrow().state());
    }

    @Test
    public void an_installed_app_survives_a_restart_without_its_jar() throws Exception {
        Path jar = build(app().module("<module key='a'/>"));
        container().install(jar);
        Files.delete(jar);
        assertEquals(State.ENABLED, restarted().find(KEY).orElseThrow().state());
        assertEquals(List.of("+a", "-a", "+a"), told);
    }

    @Test
    public void a_faulty_app_is_tried_again_after_a_restart() throws Exception {
        faultsOf(app().module("<module key='a' fault='wrong'/>"));
        assertThat(restarted().find(KEY).orElseThrow().faults().toString(), containsString("wrong"));
    }

    @Test
    public void an_app_whose_stored_jar_was_damaged_is_listed_with_its_fault_and_can_be_replaced() throws Exception {
        installSound(app().module("<module key='a'/>"));
        stop();
        Files.writeString(folder.getRoot().toPath().resolve("data/apps/" + KEY + "/app.jar"), "damaged");
        AppStatus damaged = container().find(KEY).orElseThrow();
        assertEquals(State.DISABLED, damaged.state());
        assertThat(damaged.faults().toString(), containsString("is not a jar"));
        assertEquals(State.DISABLED, container().enable(KEY).state());
        installSound(app().module("<module key='a'/>"));
    }

    @Test
    public void an_uninstalled_app_is_gone_after_a_restart_and_leaves_no_file() throws Exception {
        installSound(app().module("<module key='a'/>"));
        container().uninstall(KEY);
        assertEquals(List.of(), restarted().list());
        assertEquals(List.of("+a", "-a"), told);
        assertTrue(Files.notExists(folder.getRoot().toPath().resolve("data/apps/" + KEY)));
    }

    @Test
    public void enabling_twice_and_disabling_twice_changes_nothing() throws Exception {
        installSound(app().module("<module key='a'/>"));
        container().enable(KEY);
        container().disable(KEY);
        container().disable(KEY);
        assertEquals(List.of("+a", "-a"), told);
    }

    @Test
    public void apps_stop_in_the_reverse_of_the_order_in_which_they_were_installed() throws Exception {
        installSound(TestApp.of("org.example.z", "1.0.0").module("<module key='z'/>"));
        installSound(TestApp.of("org.example.a", "1.0.0").module("<module key='a'/>"));
        stop();
        assertEquals(List.of("+z", "+a", "-a", "-z"), told);
    }

    @Test
    public void the_product_announces_what_happens_to_an_app() throws Exception {
        List<String> events = new ArrayList<>();
        components.offer(EventPublisher.class, new Announcements(events));
        installSound(app());
        container().uninstall(KEY);
        assertEquals(List.of("PluginEnabledEvent org.example.app", "PluginDisabledEvent org.example.app",
                "PluginUninstalledEvent org.example.app"), events);
    }

    /** Writes down the events about apps. */
    private record Announcements(List<String> told) implements EventPublisher {

        @Override
        public void publish(Object event) {
            told.add(event.getClass().getSimpleName() + " " + ((PluginEvent) event).getPlugin().getKey());
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregisterAll() {
            throw new UnsupportedOperationException();
        }
    }
}
