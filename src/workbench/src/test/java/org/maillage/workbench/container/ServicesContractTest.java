package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;

/**
 * Apps and product reach each other through OSGi services only.
 *
 * <p>Read from the README of <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Atlassian Spring Scanner</a>
 * ({@code @ComponentImport}, {@code @ExportAsService}).
 */
public class ServicesContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();

    @Before
    public void listen() {
        components.offer(Consumer.class, told::add);
    }

    @Test
    public void a_service_nobody_offers_stops_the_app_and_is_named() throws Exception {
        assertThat(faultsOf(importing(LocaleResolver.class)), containsString(
                product.displayName() + " does not offer " + LocaleResolver.class.getName() + ", which the app imports"));
    }

    @Test
    public void all_missing_services_are_named_at_once() throws Exception {
        TestApp app = importing(LocaleResolver.class)
                .resource("META-INF/plugin-components/imports", """
                        com.atlassian.sal.api.message.LocaleResolver
                        com.atlassian.sal.api.ApplicationProperties
                        """)
                .header("Import-Package", "com.atlassian.sal.api,com.atlassian.sal.api.message,*");
        String faults = faultsOf(app);
        assertThat(faults, containsString(LocaleResolver.class.getName()));
        assertThat(faults, containsString(ApplicationProperties.class.getName()));
    }

    @Test
    public void an_import_whose_class_the_app_cannot_load_is_passed_over() throws Exception {
        installSound(app()
                .resource("META-INF/plugin-components/imports", "com.example.elsewhere.Nothing\norg.jsoup.Jsoup#jsoup\n"));
    }

    @Test
    public void an_import_of_the_other_product_is_not_read() throws Exception {
        installSound(app().header("Import-Package", "com.atlassian.sal.api.message")
                .resource("META-INF/plugin-components/imports-" + otherProduct().key(), LocaleResolver.class.getName()));
    }

    @Test
    public void an_import_of_this_product_is_read() throws Exception {
        assertThat(faultsOf(app().header("Import-Package", "com.atlassian.sal.api.message")
                        .resource("META-INF/plugin-components/imports-" + product.key(), LocaleResolver.class.getName())),
                containsString("META-INF/plugin-components/imports-" + product.key()));
    }

    @Test
    public void an_imported_service_may_carry_a_chosen_bean_name() throws Exception {
        components.offer(Supplier.class, () -> "supplied");
        installSound(app().source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import java.util.function.*;
                @jakarta.inject.Named
                public class Speaker {
                    @jakarta.inject.Inject
                    public Speaker(
                            @ComponentImport Consumer<Object> ear,
                            @ComponentImport("theSupplier") Supplier<Object> supplier,
                            org.springframework.context.ApplicationContext context) {
                        ear.accept(context.getBean("theSupplier", Supplier.class).get());
                    }
                }
                """));
        assertEquals(List.of("supplied"), told);
    }

    @Test
    public void a_service_of_the_product_outlives_the_app_that_imported_it() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        components.offer(Closeable.class, () -> closed.set(true));
        installSound(importing(Closeable.class));
        container().uninstall(KEY);
        assertFalse(closed.get());
    }

    @Test
    public void a_service_may_be_made_for_each_app() throws Exception {
        components.offerPerApp(Supplier.class, app -> () -> "made for " + app.key());
        for (String key : List.of("org.example.one", "org.example.two")) {
            installSound(TestApp.of(key, "1.0.0").source(tellingWhatItsSupplierSays()));
        }
        assertEquals(List.of("made for org.example.one", "made for org.example.two"), told);
    }

    @Test
    public void an_exception_of_a_service_reaches_the_app_as_it_is() throws Exception {
        components.offer(Callable.class, () -> {
            throw new java.io.IOException("as it is");
        });
        installSound(app().source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Caller {
                    @jakarta.inject.Inject
                    public Caller(
                            @ComponentImport java.util.function.Consumer<Object> ear,
                            @ComponentImport java.util.concurrent.Callable<Object> callable) throws Exception {
                        try {
                            callable.call();
                        } catch (java.io.IOException e) {
                            ear.accept(e.getMessage());
                        }
                    }
                }
                """));
        assertEquals(List.of("as it is"), told);
    }

    @Test
    public void an_exported_bean_serves_another_app() throws Exception {
        installSound(exporting("hello"));
        installSound(TestApp.of("org.example.user", "1.0.0").source(tellingWhatItsSupplierSays()));
        assertEquals(List.of("hello"), told);
    }

    @Test
    public void a_bean_that_is_not_exported_serves_nobody_else() throws Exception {
        installSound(app().source("""
                package org.example.app;
                @jakarta.inject.Named
                public class Own implements java.util.function.Supplier<String> {
                    public String get() { return "mine"; }
                }
                """));
        AppStatus status = container().install(
                build(TestApp.of("org.example.user", "1.0.0").source(tellingWhatItsSupplierSays())));
        assertThat(status.faults().toString(), containsString("does not offer java.util.function.Supplier"));
    }

    @Test
    public void an_app_that_needs_another_starts_after_it_whatever_their_order_on_restart() throws Exception {
        TestApp user = TestApp.of("org.example.user", "1.0.0").source(tellingWhatItsSupplierSays());
        container().install(build(user));
        installSound(exporting("hello"));
        restarted();
        assertEquals(List.of("hello"), told);
        assertEquals(List.of(true, true), container().list().stream().map(AppStatus::enabled).toList());
    }

    private static TestApp exporting(String word) {
        return TestApp.of("org.example.provider", "1.0.0").source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                @jakarta.inject.Named
                @ExportAsService(java.util.function.Supplier.class)
                public class Provider implements java.util.function.Supplier<String> {
                    public String get() { return "%s"; }
                }
                """.formatted(word));
    }

    private TestApp importing(Class<?> type) {
        return app().source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Importer {
                    @jakarta.inject.Inject
                    public Importer(@ComponentImport %s service) {}
                }
                """.formatted(type.getName()));
    }

    private static String tellingWhatItsSupplierSays() {
        return """
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import java.util.function.*;
                @jakarta.inject.Named
                public class Speaker {
                    @jakarta.inject.Inject
                    public Speaker(@ComponentImport Consumer<Object> ear, @ComponentImport Supplier<Object> supplier) {
                        ear.accept(supplier.get());
                    }
                }
                """;
    }
}
