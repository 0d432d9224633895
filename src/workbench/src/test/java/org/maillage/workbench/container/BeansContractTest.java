package org.maillage.workbench.container;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;

/**
 * Beans of an app come from its index files.
 *
 * <p>Read from the README of <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Atlassian Spring Scanner</a>.
 */
public class BeansContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();

    @Before
    public void listen() {
        components.offer(Consumer.class, told::add);
    }

    @Test
    public void a_named_class_becomes_a_bean_with_its_dependencies() throws Exception {
        installSound(app()
                .source("""
                        package org.example.app;
                        @jakarta.inject.Named
                        public class Word { public String toString() { return "hello"; } }
                        """)
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @jakarta.inject.Named
                        public class Speaker {
                            @jakarta.inject.Inject
                            public Speaker(@ComponentImport java.util.function.Consumer<Object> ear, Word word) {
                                ear.accept(word.toString());
                            }
                        }
                        """));
        assertEquals(List.of("hello"), told);
    }
}
