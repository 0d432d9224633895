package org.maillage.acceptance.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.AssumptionViolatedException;

/**
 * The one headless browser of the test run; every {@link Person} has a profile of its own in it. {@code -Dbrowser=none} reports
 * browser tests as skipped.
 */
public final class Browser {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    /** Says early, before anything slow is started, that there is a browser or that the test is to be skipped. */
    public static void require() {
        if (System.getProperty("browser", "").equals("none")) {
            throw new AssumptionViolatedException("browser tests are switched off by -Dbrowser=none");
        }
        Chromium.find();
    }

    /** Returns an empty profile at a product's address. The language is the one the browser asks pages for. */
    public static Person open(String baseUrl, Locale language) {
        require();
        BrowserContext context = launched().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.getLanguage().equals("fr") ? "fr-FR" : "en-GB")
                .setTimezoneId("Europe/Paris")
                .setAcceptDownloads(true)
                .setViewportSize(Person.WIDE.width(), Person.WIDE.height()));
        return new Person(context, baseUrl);
    }

    private static synchronized com.microsoft.playwright.Browser launched() {
        if (browser == null) {
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setHeadless(true)
                    .setExecutablePath(Chromium.find()).setChromiumSandbox(false).setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return browser;
    }
}
