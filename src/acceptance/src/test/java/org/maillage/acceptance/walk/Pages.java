package org.maillage.acceptance.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import org.maillage.acceptance.harness.Person;

/** What people do on the pages of the app and of the product, named as they would name it. */
final class Pages {

    static final String APP = "/plugins/servlet/maillage/";

    private final Person person;

    Pages(Person person) {
        this.person = person;
    }

    private Page page() {
        return person.page();
    }

    /** Chooses a language in the menu of one's account. */
    void speak(Locale language) {
        page().click("#user-menu-link");
        page().click("#user-menu [name=language][value=" + language.getLanguage() + "]");
        person.settled();
    }

    void confirmPassword(String password) {
        if (page().locator("#websudo-form").isVisible()) {
            page().fill("#websudo-form [name=password]", password);
            page().click("#authenticateButton");
            person.settled();
        }
    }

    /** Uploads an app on the page of apps. */
    void install(Path jar) {
        page().setInputFiles("#plugin-file", jar);
        page().click("#install-button");
        page().locator("#org\\.maillage").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        person.settled();
    }

    void nameOfficer(String network, String role, String user) {
        Locator field = page().locator("#maillage-add-" + network + "-" + role);
        page().locator("details:has(#maillage-add-" + network + "-" + role + ") > summary").click();
        field.fill(user);
        field.press("Enter");
        person.settled();
    }

    /** Chooses a file; the page then shows what it took its columns for. */
    void chooseFile(Path csv) {
        page().setInputFiles("#maillage-file", csv);
        page().locator("#maillage-import-match").waitFor();
        person.settled();
    }

    /** Starts the import and waits for its end. */
    void runImport() {
        page().click("#maillage-import-run");
        page().locator("#maillage-import-done").waitFor(new Locator.WaitForOptions().setTimeout(240_000));
        person.settled();
    }

    /** Types into the directory's search field, and waits for the answer to stand in the address bar. */
    void search(String text) {
        page().fill("#maillage-q", text);
        page().press("#maillage-q", "Enter");
        page().waitForFunction("text => new URLSearchParams(location.search).get('q') === text"
                + " && document.getElementById('maillage-results').getAttribute('aria-busy') === 'false'", text);
        person.settled();
    }

    Locator found() {
        return page().locator(".maillage-actors tbody th a");
    }

    /** Saves the form that is open. */
    void save() {
        page().click("#maillage-form .maillage-buttons [type=submit]");
        person.settled();
    }

    /** Begins a page in the space NET. */
    void newPage(String title) {
        person.go("/pages/createpage.action?spaceKey=NET");
        page().locator("body.wiki-editor-ready").waitFor();
        page().fill("#content-title", title);
    }

    /** Opens the editor's dialog of a macro. */
    void macro(String name) {
        page().locator(".tox-tbtn:has-text('" + page().evaluate(
                "JSON.parse(document.getElementById('wiki-editor-texts').textContent)['macro.insert']") + "')").click();
        page().fill("#macro-search", name);
        page().locator("#macro-browser [data-macro=" + name + "]").click();
        page().locator("#macro-form").waitFor();
    }

    void parameter(String name, String value) {
        page().locator("#macro-form [name=" + name + "]").fill(value);
        page().locator("#macro-form [name=" + name + "]").blur();
        person.settled();
    }

    void insertMacro() {
        page().click("#macro-save");
        page().locator("#macro-browser").waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    void publish() {
        page().click("#rte-button-publish");
        page().locator("#main-content").waitFor();
        person.settled();
    }
}
