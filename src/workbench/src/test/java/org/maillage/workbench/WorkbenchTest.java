package org.maillage.workbench;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.container.ExportList;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus.State;
import org.maillage.workbench.testapp.TestApp;

/** Both products in one JVM, with everything that was wired to them. */
public class WorkbenchTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void a_taken_port_is_named_and_nothing_is_left_running() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> Workbench.start(
                    product -> ProductSettings.alone(product, product == Product.JIRA ? port : 0, data()), List.of()));
            assertThat(failure.getMessage(), containsString("Jira cannot listen on port " + port));
        }
        start(List.of()).close();
    }

    @Test
    public void a_jar_that_is_no_app_is_refused() throws IOException {
        Path broken = Files.writeString(folder.newFile("broken.jar").toPath(), "no jar");
        assertThrows(AppRefusedException.class, () -> start(List.of(broken)));
    }

    @Test
    public void both_products_answer_and_know_each_other() throws Exception {
        try (Workbench workbench = start(List.of())) {
            for (Product product : Product.values()) {
                ProductInstance instance = workbench.product(product);
                assertEquals(200, status(instance.baseUrl() + (product == Product.JIRA ? "/login.jsp" : "/login.action")));
                Product other = product == Product.JIRA ? Product.CONFLUENCE : Product.JIRA;
                assertEquals(Optional.of(workbench.product(other).baseUrl()), instance.otherBaseUrl());
            }
        }
    }

    @Test
    public void an_app_runs_in_both_products_with_the_services_they_share() throws Exception {
        Path app = TestApp.of("org.example.app", "1.0.0").source("""
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Everything {
                    @jakarta.inject.Inject
                    public Everything(
                            @ComponentImport com.atlassian.beehive.ClusterLockService locks,
                            @ComponentImport com.atlassian.sal.api.pluginsettings.PluginSettingsFactory settings,
                            @ComponentImport com.atlassian.scheduler.SchedulerService jobs,
                            @ComponentImport com.atlassian.cache.CacheManager caches,
                            @ComponentImport com.atlassian.event.api.EventPublisher events,
                            @ComponentImport com.atlassian.activeobjects.external.ActiveObjects tables) {
                        settings.createGlobalSettings().put("org.example.app:seen", "yes");
                    }
                }
                """).buildIn(folder.getRoot().toPath());
        for (int run = 0; run < 2; run++) {
            try (Workbench workbench = start(List.of(app))) {
                for (Product product : Product.values()) {
                    var status = workbench.product(product).plugins().find("org.example.app").orElseThrow();
                    assertEquals(List.of(), status.faults());
                    assertEquals(State.ENABLED, status.state());
                }
            }
        }
    }

    @Test
    public void whatever_a_product_offers_can_be_seen_by_apps() throws Exception {
        ExportList exports = ExportList.ofPlatform();
        try (Workbench workbench = start(List.of())) {
            for (Product product : Product.values()) {
                HostComponents offered = workbench.product(product).components();
                List<String> hidden = Stream.concat(offered.shared().keySet().stream(), offered.perApp().keySet().stream())
                        .filter(type -> !exports.exports(product, type.getPackageName()))
                        .map(Class::getName)
                        .toList();
                assertEquals(List.of(), hidden);
            }
        }
    }

    private Workbench start(List<Path> apps) throws AppRefusedException {
        return Workbench.start(product -> ProductSettings.alone(product, 0, data()), apps);
    }

    private Path data() {
        return folder.getRoot().toPath().resolve("data");
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
