package org.maillage.workbench.host;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Eventually;
import org.maillage.workbench.Product;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.container.PluginContainer;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;

/**
 * The host services as a foreign app meets them: imported through OSGi, with entities, templates, texts and listed classes
 * of its own bundle. Each service's rules are held by its own contract test.
 */
@RunWith(Parameterized.class)
public class ServicesInAppsContractTest {

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter public Product product;
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private final HostComponents components = new HostComponents();
    private HostServices host;
    private PluginContainer container;

    @Before
    public void start() {
        Path home = folder.getRoot().toPath();
        host = new HostServices(new HostSettings(product, TestDatabases.address(Dialect.H2, product), home, home,
                () -> "http://localhost", Optional.empty()));
        host.offerTo(components);
        List<ModuleType> types = new ArrayList<>(host.moduleTypes());
        types.add(new Remembering(loaders));
        container = new PluginContainer(product, home.resolve("plugins"), components, types, Clock.systemUTC());
        container.startApps();
        host.start();
    }

    @After
    public void stop() {
        container.close();
        host.close();
    }

    @Test
    public void an_app_lists_neither_a_class_of_the_jdk_nor_one_of_the_product() throws Exception {
        for (String foreign : List.of("java.lang.Runtime#exec(java.lang.String)",
                "com.atlassian.sal.api.user.UserManager#authenticate(java.lang.String,java.lang.String)")) {
            AppStatus status = container.install(TestApp.of("org.example.greedy", "1.0.0")
                    .source("""
                            package org.example.greedy;
                            public class Imports { com.atlassian.sal.api.user.UserManager users; }
                            """)
                    .module("<velocity-allowlist key='list'><method>" + foreign + "</method></velocity-allowlist>")
                    .buildIn(folder.getRoot().toPath()));
            assertEquals(AppStatus.State.DISABLED, status.state());
            assertThat(status.faults().toString(), containsString("not the app's own"));
        }
    }

    @Test
    public void tables_templates_texts_and_listed_classes_of_a_bundle_work_together() throws Exception {
        install(visits("1.0.0"));
        assertEquals("<p>Visites : 1</p><b>Metz &amp; Nancy</b> $visit.secret", settings().get("org.example.visits.page"));
    }

    @Test
    public void rows_are_still_there_when_the_app_was_removed_and_comes_back_in_another_version() throws Exception {
        install(visits("1.0.0"));
        container.uninstall("org.example.visits");
        assertEquals(1, host.activeObjects().tables("org.example.visits").size());
        install(visits("2.0.0"));
        assertEquals("<p>Visites : 2</p><b>Metz &amp; Nancy</b> $visit.secret", settings().get("org.example.visits.page"));
    }

    @Test
    public void an_app_that_used_tables_templates_and_caches_leaves_no_class_loader_behind() throws Exception {
        Path jar = visits("1.0.0").buildIn(folder.getRoot().toPath());
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of(), container.install(jar).faults());
            container.uninstall("org.example.visits");
        }
        assertEquals(5, loaders.size());
        Eventually.holds("every class loader is gone", () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
    }

    @Test
    public void a_job_of_an_app_runs_with_its_parameters() throws Exception {
        install(TestApp.of("org.example.jobs", "1.0.0").source("""
                package org.example.jobs;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
                import com.atlassian.scheduler.*;
                import com.atlassian.scheduler.config.*;
                import java.util.Map;
                @jakarta.inject.Named
                public class Jobs implements org.springframework.beans.factory.DisposableBean {
                    private final SchedulerService scheduler;
                    @jakarta.inject.Inject
                    public Jobs(@ComponentImport SchedulerService scheduler, @ComponentImport PluginSettingsFactory settings)
                            throws SchedulerServiceException {
                        this.scheduler = scheduler;
                        JobRunnerKey key = JobRunnerKey.of("org.example.jobs");
                        scheduler.registerJobRunner(key, request -> {
                            settings.createGlobalSettings().put("org.example.jobs.ran",
                                    (String) request.getJobConfig().getParameters().get("network"));
                            return JobRunnerResponse.success();
                        });
                        scheduler.scheduleJob(JobId.of("org.example.jobs"), JobConfig.forJobRunnerKey(key)
                                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(Schedule.runOnce(null))
                                .withParameters(Map.of("network", "grand-est")));
                    }
                    @Override public void destroy() { scheduler.unregisterJobRunner(JobRunnerKey.of("org.example.jobs")); }
                }
                """));
        Eventually.holds("the job ran", () -> "grand-est".equals(settings().get("org.example.jobs.ran")));
    }

    private PluginSettings settings() {
        return components.require(PluginSettingsFactory.class).createGlobalSettings();
    }

    private void install(TestApp app) throws Exception {
        AppStatus status = container.install(app.buildIn(folder.getRoot().toPath()));
        assertEquals(List.of(), status.faults());
        assertEquals(AppStatus.State.ENABLED, status.state());
    }

    /** An app that adds a row each time it starts, and keeps a page about it. */
    private static TestApp visits(String version) {
        TestApp app = TestApp.of("org.example.visits", version)
                .module("<remember key='remember'/>")
                .module("<resource type='i18n' name='i18n' location='org.example.visits.texts'/>")
                .module("<ao key='ao'><entity>org.example.visits.Visit</entity></ao>")
                .module("""
                        <velocity-allowlist key='list'>
                          <method>org.example.visits.Row#getTown()</method>
                        </velocity-allowlist>""");
        Map.of("org/example/visits/texts.properties", "visits=Visits: {0}\n",
                "org/example/visits/texts_fr.properties", "visits=Visites : {0}\n",
                "templates/page.vm", "<p>$i18n.getText('visits', $count)</p><b>$visit.town</b> $visit.secret")
                .forEach(app::resource);
        return app.source("""
                package org.example.visits;
                public interface Visit extends net.java.ao.Entity {
                    String getTown();
                    void setTown(String town);
                }
                """).source("""
                package org.example.visits;
                public class Row {
                    private final String town;
                    public Row(String town) { this.town = town; }
                    public String getTown() { return town; }
                    public String getSecret() { return "secret"; }
                }
                """).source("""
                package org.example.visits;
                import com.atlassian.activeobjects.external.ActiveObjects;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
                import com.atlassian.templaterenderer.TemplateRenderer;
                import java.io.StringWriter;
                import java.util.Map;
                @jakarta.inject.Named
                public class Visits {
                    @jakarta.inject.Inject
                    public Visits(@ComponentImport ActiveObjects ao, @ComponentImport TemplateRenderer renderer,
                            @ComponentImport PluginSettingsFactory settings,
                            @ComponentImport com.atlassian.cache.CacheManager caches) throws Exception {
                        caches.getCache("org.example.visits", key -> new Row((String) key),
                                new com.atlassian.cache.CacheSettingsBuilder().local().build()).get("Metz");
                        String town = ao.executeInTransaction(
                                () -> ao.create(Visit.class, Map.of("TOWN", "Metz & Nancy"))).getTown();
                        StringWriter page = new StringWriter();
                        renderer.render("/templates/page.vm",
                                Map.of("count", ao.count(Visit.class), "visit", new Row(town)), page);
                        settings.createGlobalSettings().put("org.example.visits.page", page.toString());
                    }
                }
                """);
    }

    /** Remembers, weakly, the class loader of every app that has such a module. */
    private record Remembering(List<WeakReference<ClassLoader>> loaders) implements ModuleType {

        @Override
        public String element() {
            return "remember";
        }

        @Override
        public Handle enable(AppModule module) {
            loaders.add(new WeakReference<>(module.app().classLoader()));
            return () -> { };
        }
    }
}
