package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.users.WorkbenchUser;

/** {@code /display/KEY} and {@code /display/KEY/Title}: the home of a space, a page, or a person's profile. */
final class DisplayPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    private final transient ViewPage view;

    DisplayPage(WikiParts parts) {
        super(parts);
        this.view = new ViewPage(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = rawPath(request).split("/", 2);
        String key = decode(path[0]);
        Optional<StoredSpace> space = parts.spaces().find(key);
        if (space.isEmpty() && key.startsWith("~") && path.length == 1) {
            profile(request, response, key.substring(1));
            return;
        }
        if (path.length == 1 || path[1].isEmpty()) {
            long home = space.orElseThrow(() -> new NotFoundException("no space " + key)).homeId();
            view.show(request, response, parts.wiki().get(home));
            return;
        }
        String title = decode(path[1]);
        StoredPage page = parts.wiki().find(key, title).orElseThrow(() -> new NotFoundException("no page " + title));
        view.show(request, response, page);
    }

    /** The container has decoded the path already, but leaves {@code +}, which stands for a blank here. */
    private static String rawPath(HttpServletRequest request) {
        String prefix = request.getContextPath() + request.getServletPath() + "/";
        String path = request.getRequestURI();
        return path.length() > prefix.length() ? path.substring(prefix.length()) : "";
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no page " + text);
        }
    }

    private void profile(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        if (parts.wiki().me().isEmpty()) {
            throw new NotFoundException("profiles are for people who logged in");
        }
        WorkbenchUser person = parts.directory().find(name).orElseThrow(() -> new NotFoundException("nobody is called " + name));
        parts.chrome().render(request, response, plain(person.fullName(), "profile.vm").with("person", person)
                .head(WikiAssets.styles(request)).activeTab("people"));
    }
}
