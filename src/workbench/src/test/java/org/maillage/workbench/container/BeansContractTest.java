package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.testapp.TestApp;

/**
 * Beans of an app come from its Spring files and index files.
 *
 * <p>Read from the README of <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Atlassian Spring Scanner</a> and
 * <a href="https://developer.atlassian.com/docs/advanced-topics/configuration-of-instructions-in-atlassian-plugins">
 * Configuration of instructions in Atlassian plugins</a>.
 */
public class BeansContractTest extends ContainerContract {

    private static final String SPRING_FILE = "META-INF/spring/plugin-context.xml";

    private final List<Object> told = new ArrayList<>();

    @Before
    public void listen() {
        components.offer(Consumer.class, told::add);
    }

    @Test
    public void a_namespace_nobody_serves_is_refused() throws Exception {
        assertThat(faultsOf(app().resource(SPRING_FILE, """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:x="http://example.org/mine"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                         http://www.springframework.org/schema/beans/spring-beans.xsd">
                  <x:scan/>
                </beans>
                """)), allOf(containsString(SPRING_FILE), containsString("x:scan")));
    }

    @Test
    public void a_schema_is_never_fetched_from_the_network() throws Exception {
        assertThat(faultsOf(app().resource(SPRING_FILE, """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:x="http://example.org/mine"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                         http://www.springframework.org/schema/beans/spring-beans.xsd
                         http://example.org/mine http://127.0.0.1:9/mine.xsd">
                  <x:scan/>
                </beans>
                """)), containsString("the schema http://127.0.0.1:9/mine.xsd is not one the product knows"));
    }

    @Test
    public void the_namespace_of_scanner_1_is_refused() throws Exception {
        assertThat(faultsOf(app().resource(SPRING_FILE, """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                         http://www.springframework.org/schema/beans/spring-beans.xsd
                         http://www.atlassian.com/schema/atlassian-scanner
                         http://www.atlassian.com/schema/atlassian-scanner/atlassian-scanner.xsd">
                  <atlassian-scanner:scan-indexes/>
                </beans>
                """)), containsString("http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd for the scanner"));
    }

    @Test
    public void a_spring_file_that_is_not_well_formed_is_named() throws Exception {
        assertThat(faultsOf(app().resource(SPRING_FILE, "<beans>")), containsString(SPRING_FILE));
    }

    @Test
    public void a_listed_class_that_is_not_in_the_app_stops_it() throws Exception {
        assertThat(faultsOf(app().resource("META-INF/plugin-components/component", "org.example.app.Nothing\n")),
                containsString("the class org.example.app.Nothing is not found"));
    }

    @Test
    public void a_bean_whose_dependency_is_missing_is_named_with_the_cure() throws Exception {
        assertThat(faultsOf(app().source("""
                package org.example.app;
                @jakarta.inject.Named
                public class Lonely {
                    @jakarta.inject.Inject public Lonely(java.util.concurrent.Callable<String> friend) {}
                }
                """)), allOf(containsString("bean lonely"), containsString("import it with @ComponentImport")));
    }

    @Test
    public void a_bean_that_throws_stops_the_app_with_its_message() throws Exception {
        assertThat(faultsOf(app().source(speaker("Speaker", "", "throw new IllegalStateException(\"no paper\");"))),
                containsString("bean speaker: IllegalStateException: no paper"));
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

    @Test
    public void a_bean_is_called_by_its_name_in_the_index_or_by_its_decapitalised_class() throws Exception {
        installSound(naming("""
                org.example.app.Word
                org.example.app.Word#other
                org.example.app.Word#other
                org.example.app.URLWord
                """).source("package org.example.app; public class URLWord {}"));
        assertEquals(List.of("[URLWord, other, word]"), told);
    }

    @Test
    public void beans_of_this_product_are_made_and_those_of_the_other_are_not() throws Exception {
        installSound(naming("")
                .resource("META-INF/plugin-components/component-" + product.key(), "org.example.app.Word#mine\n")
                .resource("META-INF/plugin-components/component-" + otherProduct().key(), "org.example.app.Word#theirs\n"));
        assertEquals(List.of("[mine]"), told);
    }

    @Test
    public void a_profile_is_read_instead_of_the_common_files() throws Exception {
        installSound(naming("org.example.app.Word#common\n")
                .resource("META-INF/plugin-components/profile-night/component", """
                        org.example.app.Names#zzz
                        org.example.app.Word#night
                        """)
                .resource("META-INF/plugin-components/profile-night/imports", "java.util.function.Consumer\n")
                .resource(SPRING_FILE, """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                               xsi:schemaLocation="http://www.springframework.org/schema/beans
                                 http://www.springframework.org/schema/beans/spring-beans.xsd
                                 http://www.atlassian.com/schema/atlassian-scanner/2
                                 http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                          <atlassian-scanner:scan-indexes profile="night"/>
                        </beans>
                        """));
        assertEquals(List.of("[night]"), told);
    }

    @Test
    public void a_qualifier_chooses_between_two_beans_of_a_type() throws Exception {
        installSound(app()
                .source("package org.example.app; public interface Word {}")
                .source("package org.example.app; @jakarta.inject.Named(\"one\") public class One implements Word {}")
                .source("package org.example.app; @jakarta.inject.Named(\"two\") public class Two implements Word {}")
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import org.springframework.beans.factory.annotation.Qualifier;
                        @jakarta.inject.Named
                        public class Speaker {
                            @jakarta.inject.Inject
                            public Speaker(@ComponentImport java.util.function.Consumer<Object> ear, @Qualifier("two") Word word) {
                                ear.accept(word.getClass().getSimpleName());
                            }
                        }
                        """));
        assertEquals(List.of("Two"), told);
    }

    @Test
    public void a_primary_component_wins_where_several_fit() throws Exception {
        installSound(app()
                .source("package org.example.app; public interface Word {}")
                .source("package org.example.app; @jakarta.inject.Named public class One implements Word {}")
                .source("package org.example.app; @jakarta.inject.Named public class Two implements Word {}")
                .resource("META-INF/plugin-components/primary-component", "org.example.app.Two\n")
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @jakarta.inject.Named
                        public class Speaker {
                            @jakarta.inject.Inject
                            public Speaker(@ComponentImport java.util.function.Consumer<Object> ear, Word word) {
                                ear.accept(word.getClass().getSimpleName());
                            }
                        }
                        """));
        assertEquals(List.of("Two"), told);
    }

    @Test
    public void beans_begin_and_end_as_spring_has_it() throws Exception {
        installSound(app().source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Life implements org.springframework.beans.factory.InitializingBean,
                        org.springframework.beans.factory.DisposableBean {
                    private final java.util.function.Consumer<Object> ear;
                    @jakarta.inject.Inject
                    public Life(@ComponentImport java.util.function.Consumer<Object> ear) { this.ear = ear; }
                    @jakarta.annotation.PostConstruct public void begin() { ear.accept("PostConstruct"); }
                    @Override public void afterPropertiesSet() { ear.accept("afterPropertiesSet"); }
                    @jakarta.annotation.PreDestroy public void end() { ear.accept("PreDestroy"); }
                    @Override public void destroy() { ear.accept("destroy"); }
                }
                """));
        container().disable(KEY);
        assertEquals(List.of("PostConstruct", "afterPropertiesSet", "PreDestroy", "destroy"), told);
    }

    @Test
    public void a_configuration_class_works_without_the_scanner() throws Exception {
        components.offer(Runnable.class, () -> told.add("ran"));
        installSound(app()
                .header("Import-Package", "org.springframework.cglib.core,org.springframework.cglib.proxy,"
                        + "org.springframework.cglib.reflect,org.springframework.beans,org.springframework.beans.factory,"
                        + "org.springframework.beans.factory.config,org.springframework.context.annotation,"
                        + "*;resolution:=optional")
                .source("""
                        package org.example.app;
                        import org.osgi.framework.*;
                        import org.springframework.context.annotation.*;
                        @Configuration
                        public class Beans {
                            @Bean public Runnable service() {
                                BundleContext context = FrameworkUtil.getBundle(Beans.class).getBundleContext();
                                return context.getService(context.getServiceReference(Runnable.class));
                            }
                            @Bean public Object user() { service().run(); return "user"; }
                        }
                        """)
                .resource(SPRING_FILE, """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:context="http://www.springframework.org/schema/context"
                               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                               xsi:schemaLocation="http://www.springframework.org/schema/beans
                                 http://www.springframework.org/schema/beans/spring-beans.xsd
                                 http://www.springframework.org/schema/context
                                 http://www.springframework.org/schema/context/spring-context.xsd">
                          <context:annotation-config/>
                          <bean class="org.example.app.Beans"/>
                        </beans>
                        """));
        assertEquals(List.of("ran"), told);
    }

    @Test
    public void an_app_may_have_no_beans_at_all() throws Exception {
        installSound(app());
    }

    /** An app that tells the names of its beans of type Word, and lists itself so that it comes last. */
    private TestApp naming(String index) {
        return app()
                .source("package org.example.app; public class Word {}")
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        public class Names {
                            @org.springframework.beans.factory.annotation.Autowired
                            public Names(@ComponentImport java.util.function.Consumer<Object> ear,
                                    org.springframework.context.ApplicationContext context) {
                                ear.accept(java.util.stream.Stream.of(context.getBeanDefinitionNames())
                                        .filter(name -> context.getType(name).getName().endsWith("Word"))
                                        .sorted().toList().toString());
                            }
                        }
                        """)
                .resource("META-INF/plugin-components/component", "org.example.app.Names#zzz\n" + index);
    }

    private static String speaker(String name, String annotations, String body) {
        return """
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                %s
                public class %s {
                    @jakarta.inject.Inject
                    public %s(@ComponentImport java.util.function.Consumer<Object> ear) {
                        %s
                    }
                }
                """.formatted(annotations, name, name, body);
    }
}
