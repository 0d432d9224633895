package org.maillage.acceptance.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody with a browser window. Whatever no visitor should ever meet is noted while they go about, and {@link #close} fails
 * with it: an error in a script, a broken resource, a call to another machine, a dialog nobody expected.
 */
public final class Person implements AutoCloseable {

    /** The size of a window. */
    public record Size(int width, int height) {}

    /** A common laptop. */
    public static final Size WIDE = new Size(1366, 768);
    /** A common phone. */
    public static final Size NARROW = new Size(375, 667);

    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> INNER_SCHEMES = Set.of("data", "blob", "about");

    private final BrowserContext context;
    private final String baseUrl;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<Integer> expectedStatuses = new ArrayList<>();
    private boolean acceptsDialogs;

    Person(BrowserContext context, String baseUrl) {
        this.context = context;
        this.baseUrl = baseUrl;
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(error -> faults.add("script error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add("console on " + page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            URI address = URI.create(request.url().replaceFirst("[?#].*", ""));
            if (!INNER_SCHEMES.contains(address.getScheme()) && !OWN_HOSTS.contains(address.getHost())) {
                faults.add("request to another machine from " + page.url() + ": " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !expectedStatuses.remove(Integer.valueOf(response.status()))) {
                faults.add(response.status() + " for " + response.url() + " from " + page.url());
            }
        });
        page.onDialog(dialog -> {
            if (acceptsDialogs) {
                dialog.accept();
            } else {
                faults.add("dialog on " + page.url() + ": " + dialog.message());
                dialog.dismiss();
            }
        });
    }

    /** Logs in by the login form; the password is the name. */
    public Person login(String name) {
        go("/login.action");
        page.fill("[name=os_username]", name);
        page.fill("[name=os_password]", name);
        page.click("#login-form-submit");
        page.waitForURL(url -> !url.contains("login.action"));
        settled();
        return this;
    }

    /** Opens a path below the product's context. */
    public Person go(String path) {
        page.navigate(baseUrl + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return settled();
    }

    /** Waits until nothing is being loaded any more. */
    public Person settled() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    public Page page() {
        return page;
    }

    /** Sets the window's size. */
    public Person in(Size size) {
        page.setViewportSize(size.width(), size.height());
        return this;
    }

    /** Says that one answer of this status is part of the story. */
    public Person expecting(int status) {
        expectedStatuses.add(status);
        return this;
    }

    /** Says that questions of the page are answered with yes from now on. */
    public Person acceptingQuestions() {
        acceptsDialogs = true;
        return this;
    }

    /** Does what starts a download, and returns the file. */
    public Path download(Runnable start) {
        Download download = page.waitForDownload(start);
        return download.path();
    }

    /** Returns what went wrong so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }
}
