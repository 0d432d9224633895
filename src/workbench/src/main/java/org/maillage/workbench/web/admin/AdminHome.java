package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.look.Chrome;

/** The first page of the administration: what this site is, and where to go from here. */
final class AdminHome extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdminPlaces places;

    AdminHome(Chrome chrome, AdminPlaces places) {
        super(chrome);
        this.places = places;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String url = request.getRequestURL().toString();
        render(request, response, page(request, "admin.home.title", "home.vm")
                .with("places", places)
                .with("java", System.getProperty("java.version"))
                .with("address", url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath()));
    }
}
