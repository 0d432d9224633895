package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.container.ModuleType.Phase;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.AppStatus.ModuleStatus;
import org.maillage.workbench.plugins.AppStatus.State;
import org.maillage.workbench.testapp.TestApp;

/**
 * Modules go into service in order, and an app is in service wholly or not at all.
 *
 * <p>Read from <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/atlassian-plugin-xml-element-reference">
 * atlassian-plugin.xml element reference</a>. The products show a module of an unknown type as unrecognised; the workbench is
 * stricter and disables the app, so that the fault is seen.
 */
public class ModulesContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();

    @Before
    public void offerTypes() {
        components.offer(Consumer.class, told::add);
        types.add(new RecordingType("late", told));
        types.add(new RecordingType("early", Phase.BEFORE_CONTEXT, told));
    }

    @Test
    public void an_unknown_module_type_disables_the_app_and_names_the_module() throws Exception {
        assertThat(faultsOf(app().module("<late key='a'/><mystery key='b'/>")), containsString(
                "org.example.app:b: " + product.displayName() + " knows no module type <mystery>"));
        assertEquals(List.of(), told);
    }

    @Test
    public void a_faulty_module_disables_the_app_and_what_was_enabled_is_taken_back_in_reverse() throws Exception {
        assertThat(faultsOf(app().module("<late key='a'/><late key='b'/><early key='c'/><late key='d' fault='wrong colour'/>")),
                containsString("org.example.app:d: wrong colour"));
        assertEquals(List.of("+c", "+a", "+b", "-b", "-a", "-c"), told);
    }

    @Test
    public void all_faulty_modules_are_told_at_once() throws Exception {
        String faults = faultsOf(app().module("<late key='a' fault='first'/><late key='b' bug='second'/>"));
        assertThat(faults, containsString("org.example.app:a: first"));
        assertThat(faults, containsString("org.example.app:b: IllegalStateException: second"));
    }

    @Test
    public void a_faulty_app_leaves_the_others_in_service() throws Exception {
        installSound(TestApp.of("org.example.good", "1.0.0").module("<late key='a'/>"));
        faultsOf(app().module("<late key='b' fault='wrong'/>"));
        assertEquals(State.ENABLED, container().find("org.example.good").orElseThrow().state());
    }

    @Test
    public void modules_of_the_other_product_are_passed_over_even_when_their_type_is_unknown_here() throws Exception {
        AppStatus status = installSound(app().module("<mystery key='x' application='%s'/><late key='y' application='%s'/>"
                .formatted(otherProduct().key(), product.key())));
        assertEquals(List.of(new ModuleStatus("y", "late", State.ENABLED)), status.modules());
    }

    @Test
    public void a_module_declared_disabled_stays_out_of_service() throws Exception {
        AppStatus status = installSound(app().module("<late key='a' state='disabled'/>"));
        assertEquals(List.of(new ModuleStatus("a", "late", State.DISABLED)), status.modules());
        assertEquals(List.of(), told);
    }

    @Test
    public void early_modules_come_before_the_beans_and_the_others_after() throws Exception {
        installSound(app().module("<late key='late'/><early key='early'/>").source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Speaker implements org.springframework.beans.factory.DisposableBean {
                    private final java.util.function.Consumer<Object> ear;
                    @jakarta.inject.Inject
                    public Speaker(@ComponentImport java.util.function.Consumer<Object> ear) {
                        this.ear = ear;
                        ear.accept("+bean");
                    }
                    @Override public void destroy() { ear.accept("-bean"); }
                }
                """));
        container().disable(KEY);
        assertEquals(List.of("+early", "+bean", "+late", "-late", "-bean", "-early"), told);
    }

    @Test
    public void two_types_may_serve_one_element() throws Exception {
        types.add(new RecordingType("late", told));
        installSound(app().module("<late key='a'/>"));
        assertEquals(List.of("+a", "+a"), told);
    }

    @Test
    public void a_plugin_resource_needs_no_key() throws Exception {
        types.add(new RecordingType("resource", told));
        installSound(app().module("<resource type='i18n' name='texts' location='texts'/>"));
        assertEquals(List.of("+resource:i18n:texts"), told);
    }

    @Test
    public void a_module_class_is_the_bean_of_its_type_or_else_a_new_object_with_injected_beans() throws Exception {
        types.add(new CreatingType(told));
        installSound(app()
                .module("<create key='a' class='org.example.app.Word'/><create key='b' class='org.example.app.Sentence'/>")
                .source("""
                        package org.example.app;
                        @jakarta.inject.Named
                        public class Word {
                            private int asked;
                            public String toString() { return "word " + ++asked; }
                        }
                        """)
                .source("""
                        package org.example.app;
                        public class Sentence {
                            private final Word word;
                            @jakarta.inject.Inject public Sentence(Word word) { this.word = word; }
                            public String toString() { return "sentence of " + word; }
                        }
                        """));
        assertEquals(List.of("word 1", "sentence of word 2"), told);
    }

    @Test
    public void an_app_out_of_service_makes_no_objects() throws Exception {
        CreatingType creating = new CreatingType(told);
        types.add(creating);
        installSound(app().module("<create key='a' class='org.example.app.Word'/>")
                .source("package org.example.app; public class Word {}"));
        container().disable(KEY);
        assertThrows(IllegalStateException.class, () -> creating.last().app().create(String.class));
    }

    /** Makes an object of the module's class and tells it as a text. */
    private static final class CreatingType implements ModuleType {

        private final List<Object> told;
        private AppModule last;

        CreatingType(List<Object> told) {
            this.told = told;
        }

        AppModule last() {
            return last;
        }

        @Override
        public String element() {
            return "create";
        }

        @Override
        public Handle enable(AppModule module) throws ModuleException {
            last = module;
            try {
                told.add(module.app().create(module.app().loadClass(module.requireAttribute("class"))).toString());
            } catch (ClassNotFoundException e) {
                throw new ModuleException(e.getMessage(), e);
            }
            return () -> { };
        }
    }
}
