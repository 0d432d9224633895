package org.maillage.host.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.fixtures.TestTemplates;
import org.maillage.host.Caller;
import org.maillage.host.DirectoryHome;
import org.maillage.host.Texts;
import org.mockito.Mockito;

/** Asks pages as a browser does, without a server: what a servlet answers, and the HTML that becomes of it. */
public final class PageBench {

    private static final Pattern LEFTOVER = Pattern.compile("\\$[!{]?[a-z]|#(if|else|end|foreach|set|parse)\\b");
    private static final TestTemplates TEMPLATES = new TestTemplates();

    private final Texts texts;
    private final Navigation navigation;
    private final Addresses addresses = addresses();

    public PageBench(Texts texts, Navigation navigation) {
        this.texts = texts;
        this.navigation = navigation;
    }

    /** Returns addresses of a product at {@code https://wiki.example.org/confluence}. */
    public static Addresses addresses() {
        ApplicationProperties product = Mockito.mock(ApplicationProperties.class);
        Mockito.when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        Mockito.when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org/confluence");
        return new Addresses(product);
    }

    /** Returns what servlets need to be made; only what answers is in it, not what stands before. */
    public PageTools tools() {
        return new PageTools(pages(), null, null, HERE, texts, () -> "reference");
    }

    public Answer get(PageServlet servlet, Caller caller, String path, String... parameters) {
        return servlet.get(request(caller, path, parameters));
    }

    public Answer post(PageServlet servlet, Caller caller, String path, String... parameters) {
        return servlet.post(request(caller, path, parameters));
    }

    /** Returns the HTML of an answer; fails if a reference or directive of the template is left in it. */
    public String html(Answer answer, Caller caller) {
        if (!(answer instanceof Answer.Page page)) {
            throw new AssertionError("no page: " + answer);
        }
        try {
            String html = pages().html(page, caller, "atl_token", "token-1");
            if (LEFTOVER.matcher(html).find()) {
                throw new AssertionError(page.template() + " prints what it does not have: " + html);
            }
            return html;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String html(PageServlet servlet, Caller caller, String path, String... parameters) {
        return html(get(servlet, caller, path, parameters), caller);
    }

    private Pages pages() {
        return new Pages(TEMPLATES, null, texts, addresses, navigation, null);
    }

    private static PageRequest request(Caller caller, String path, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.merge(parameters[i], List.of(parameters[i + 1]), (first, second) -> {
                List<String> both = new java.util.ArrayList<>(first);
                both.addAll(second);
                return both;
            });
        }
        List<String> segments = path.isEmpty() ? List.of() : List.of(path.split("/"));
        return new PageRequest(caller, segments, given);
    }

    private static final DirectoryHome HERE = new DirectoryHome() {
        @Override
        public boolean isHere() {
            return true;
        }

        @Override
        public Optional<URI> address() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "Confluence";
        }
    };
}
