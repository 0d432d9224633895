package org.maillage.workbench.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Puts the product's frame around HTML documents of apps that ask for one. Whatever is not HTML, or names no
 * decorator, passes untouched.
 *
 * @see HtmlDocument
 */
public final class DecorationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Chrome chrome;

    public DecorationFilter(Chrome chrome) {
        this.chrome = chrome;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HtmlCapture capture = new HtmlCapture(response);
        chain.doFilter(request, capture);
        if (!capture.captured()) {
            return;
        }
        String html = capture.text();
        HtmlDocument document = HtmlDocument.parse(html);
        Decorator decorator = document.decorator().map(Decorator::named).orElse(Decorator.NONE);
        String answer = decorator == Decorator.NONE ? html : chrome.frame(request, framed(document, decorator)).html();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(answer);
    }

    private static Frame framed(HtmlDocument document, Decorator decorator) {
        return new Frame(document.title(), decorator, document.head(), document.body(),
                document.contents().getOrDefault("sidebar", Markup.EMPTY), List.of(), List.of(), Map.of(),
                document.bodyClass(), "");
    }
}
