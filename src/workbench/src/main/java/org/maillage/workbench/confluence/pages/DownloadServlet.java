package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.StoredAttachment;

/**
 * {@code /download/attachments/<page>/<file>}: the bytes of an attached file. Only pictures and PDF are shown by the
 * browser itself; whatever could run script is handed over as a download.
 */
final class DownloadServlet extends WikiServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain");

    DownloadServlet(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getRequestURI().substring((request.getContextPath() + request.getServletPath() + "/").length()).split("/", 2);
        if (path.length < 2 || !path[0].matches("\\d{1,18}")) {
            throw new NotFoundException("no attachment");
        }
        String name = URLDecoder.decode(path[1].replace("+", "%2B"), StandardCharsets.UTF_8);
        StoredAttachment file = request.getParameter("version") == null
                ? parts.attachments().find(Long.parseLong(path[0]), name).orElseThrow(() -> new NotFoundException("no attachment " + name))
                : parts.attachments().version(Long.parseLong(path[0]), name, number(request, "version", 0));
        String type = file.mediaType().split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
        boolean shown = SHOWN.contains(type) && request.getParameter("download") == null;
        response.setContentType(shown ? type : "application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + PageUrls.encode(file.fileName()).replace("+", "%20"));
        response.setContentLengthLong(file.size());
        try (InputStream bytes = parts.attachments().open(file)) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
