package org.maillage.workbench.web.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.Texts;
import org.maillage.workbench.plugins.AppFault;
import org.maillage.workbench.plugins.AppRefusedException;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.plugins.PluginAdministration;

/** Lists the apps with their modules, states and errors; installs, upgrades, disables, enables and uninstalls them. */
final class AppsPage extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient PluginAdministration apps;
    private final transient Path temporaryFiles;

    AppsPage(Chrome chrome, PluginAdministration apps, Path temporaryFiles) {
        super(chrome);
        this.apps = apps;
        this.temporaryFiles = temporaryFiles;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        render(request, response, page(request, "apps.title", "apps.vm").with("apps", apps.list()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Texts text = texts(request);
        String key = parameter(request, "key");
        try {
            switch (parameter(request, "action")) {
                case "install" -> install(request, text);
                case "enable" -> report(request, apps.enable(key), text.get("apps.enabled", key));
                case "disable" -> {
                    apps.disable(key);
                    Notices.success(request, text.get("apps.disabled", key));
                }
                case "uninstall" -> {
                    apps.uninstall(key);
                    Notices.success(request, text.get("apps.uninstalled", key));
                }
                default -> {
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                    return;
                }
            }
        } catch (AppRefusedException e) {
            e.faults().forEach(fault -> Notices.error(request, text.get("apps.refused", fault.where(), fault.message())));
        } catch (IllegalArgumentException e) {
            Notices.error(request, text.get("apps.unknown", key));
        }
        back(request, response, key.isEmpty() ? "" : "#" + key);
    }

    private void install(HttpServletRequest request, Texts text) throws IOException, ServletException, AppRefusedException {
        Part part = request.getPart("plugin");
        if (part == null || part.getSize() == 0) {
            Notices.error(request, text.get("apps.no.file"));
            return;
        }
        Path jar = Files.createTempFile(temporaryFiles, "upload", ".jar");
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
            AppStatus status = apps.install(jar);
            report(request, status, text.get("apps.installed", status.name(), status.version()));
        } finally {
            Files.deleteIfExists(jar);
        }
    }

    private void report(HttpServletRequest request, AppStatus status, String success) {
        if (status.enabled()) {
            Notices.success(request, success);
        } else {
            for (AppFault fault : status.faults()) {
                Notices.error(request, texts(request).get("apps.faulty", status.name(), fault.where(), fault.message()));
            }
        }
    }
}
