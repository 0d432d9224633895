package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.PageModel;

/** Says what the workbench is, and what it is not. */
final class AboutPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Chrome chrome;

    AboutPage(Chrome chrome) {
        this.chrome = chrome;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        chrome.render(request, response, PageModel.of(chrome.texts(request).get("about.title"), "org/maillage/workbench/look/about.vm"));
    }
}
