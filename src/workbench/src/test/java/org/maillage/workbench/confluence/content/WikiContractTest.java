package org.maillage.workbench.confluence.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Product;
import org.maillage.workbench.confluence.WikiSite;
import org.maillage.workbench.confluence.pages.WikiParts;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;
import org.maillage.workbench.users.CurrentUser;

/**
 * Pages, versions and rights, on both databases. Sources: <a
 * href="https://confluence.atlassian.com/doc/page-restrictions-139414.html">Page restrictions</a>, <a
 * href="https://confluence.atlassian.com/doc/delete-or-restore-a-page-139429.html">Delete or restore a page</a>.
 */
@RunWith(Parameterized.class)
public class WikiContractTest {

    @Parameters(name = "{0}")
    public static Dialect[] dialects() {
        return Dialect.values();
    }

    @Parameter public Dialect dialect;

    private WikiSite site;
    private WikiParts parts;
    private Wiki wiki;
    private CurrentUser.Scope scope;

    @Before
    public void startAsClaire() {
        site = new WikiSite(TestDatabases.address(dialect, Product.CONFLUENCE), 0);
        parts = site.confluence().parts();
        wiki = parts.wiki();
        scope = site.as("claire");
    }

    @After
    public void stop() {
        scope.close();
        site.close();
    }

    private void become(String name) {
        scope.close();
        scope = site.as(name);
    }

    private StoredPage newPage(String title) {
        return wiki.create("NET", 0, title, "<p>Texte sur les éoliennes</p>", "");
    }

    private PageDraft draft(StoredPage base, String body) {
        return new PageDraft(base.title(), body, base.version(), "", false);
    }

    private Grants only(String name, Permission... permissions) {
        Grants grants = Grants.NONE;
        for (Permission permission : permissions) {
            grants = grants.with(permission, Subject.user(site.directory().find(name).orElseThrow().key()));
        }
        return grants;
    }

    @Test
    public void a_save_over_somebody_elses_version_is_refused_and_loses_nothing() {
        StoredPage page = newPage("Commune");
        become("omar");
        wiki.save(page.id(), draft(page, "<p>Omar</p>"));
        become("claire");
        ConflictException conflict = assertThrows(ConflictException.class, () -> wiki.save(page.id(), draft(page, "<p>Claire</p>")));
        assertEquals(2, conflict.current().version());
        assertEquals("<p>Omar</p>", wiki.get(page.id()).body());
        assertEquals(2, wiki.versions(page.id()).size());
    }

    @Test
    public void hostile_or_faulty_bodies_are_refused_and_the_old_one_stays() {
        StoredPage page = newPage("Hostile");
        for (String body : List.of("<script>x</script>", "<p onclick=\"x\">a</p>", "<p>", "\u0000")) {
            assertThrows(InvalidContentException.class, () -> wiki.save(page.id(), draft(page, body)));
        }
        assertEquals(1, wiki.get(page.id()).version());
    }

    @Test
    public void a_restricted_page_is_not_there_for_others_anywhere() {
        StoredPage page = newPage("Secrète");
        wiki.addLabel(page.id(), "confidentiel");
        parts.attachments().add(page.id(), "plan.txt", "text/plain", new ByteArrayInputStream(new byte[] {1}), "");
        wiki.restrict(page.id(), only("claire", Permission.VIEW, Permission.EDIT));
        become("omar");
        assertEquals(Optional.empty(), wiki.find(page.id()));
        assertEquals(Optional.empty(), wiki.find("NET", "Secrète"));
        assertTrue(wiki.children(page.spaceId(), 0).stream().noneMatch(found -> found.id() == page.id()));
        assertTrue(wiki.recent(50).stream().noneMatch(found -> found.id() == page.id()));
        assertEquals(0, parts.search().search("éoliennes", "", "", 0, 10).total());
        assertEquals(0, parts.search().search("", "", "confidentiel", 0, 10).total());
        assertEquals(Optional.empty(), parts.attachments().find(page.id(), "plan.txt"));
        assertThrows(NotFoundException.class, () -> parts.comments().on(page.id()));
        assertThrows(NotFoundException.class, () -> wiki.save(page.id(), draft(page, "<p/>")));
    }

    @Test
    public void viewing_is_inherited_from_above_and_editing_is_not() {
        StoredPage above = newPage("Dessus");
        StoredPage below = wiki.create("NET", above.id(), "Dessous", "", "");
        wiki.restrict(above.id(), only("claire", Permission.EDIT));
        become("omar");
        assertFalse(wiki.mayEdit(wiki.get(above.id())));
        assertTrue(wiki.mayEdit(wiki.get(below.id())));
        become("claire");
        wiki.restrict(above.id(), only("claire", Permission.VIEW));
        become("omar");
        assertEquals(Optional.empty(), wiki.find(below.id()));
    }

    @Test
    public void nobody_locks_themselves_out() {
        StoredPage page = newPage("Serrure");
        assertThrows(InvalidContentException.class, () -> wiki.restrict(page.id(), only("omar", Permission.VIEW)));
        assertTrue(wiki.find(page.id()).isPresent());
    }

    @Test
    public void an_anonymous_person_sees_nothing_of_a_space_for_members() {
        StoredPage page = newPage("Membres");
        assertEquals(Optional.empty(), site.as(null, () -> wiki.find(page.id())));
        assertEquals(List.of(), site.as(null, () -> parts.spaces().visible()));
        assertEquals(0, (int) site.as(null, () -> parts.search().search("éoliennes", "", "", 0, 10).total()));
    }

    @Test
    public void only_administrators_create_spaces() {
        assertThrows(NotPermittedException.class, () -> parts.spaces().create("X", "X", ""));
        become("admin");
        assertEquals("X", parts.spaces().create("X", "Nom", "").key());
        assertThrows(InvalidContentException.class, () -> parts.spaces().create("x", "Nom", ""));
        assertThrows(InvalidContentException.class, () -> parts.spaces().create("A/B", "Nom", ""));
    }

    @Test
    public void titles_are_unique_in_a_space_in_any_case_of_letters_until_the_page_is_in_the_trash() {
        StoredPage page = newPage("Été");
        assertThrows(InvalidContentException.class, () -> newPage("ÉTÉ"));
        assertThrows(InvalidContentException.class, () -> newPage(" "));
        wiki.trash(page.id());
        StoredPage second = newPage("ÉTÉ");
        assertThrows(InvalidContentException.class, () -> wiki.restore(page.id()));
        wiki.trash(second.id());
        assertEquals("Été", wiki.restore(page.id()).title());
    }

    @Test
    public void children_of_a_page_in_the_trash_move_up() {
        StoredPage above = newPage("Dessus");
        StoredPage below = wiki.create("NET", above.id(), "Dessous", "", "");
        wiki.trash(above.id());
        assertEquals(0, wiki.get(below.id()).parentId());
    }

    @Test
    public void a_page_cannot_be_moved_below_itself() {
        StoredPage above = newPage("Dessus");
        StoredPage below = wiki.create("NET", above.id(), "Dessous", "", "");
        assertThrows(InvalidContentException.class, () -> wiki.move(above.id(), "NET", below.id(), -1));
        wiki.move(below.id(), "NET", 0, 0);
        assertEquals("Dessous", wiki.children(below.spaceId(), 0).get(0).title());
    }

    @Test
    public void an_unchanged_save_makes_no_version_and_a_restored_version_becomes_the_newest() {
        StoredPage page = newPage("Versions");
        assertEquals(1, wiki.save(page.id(), draft(page, page.body())).version());
        wiki.save(page.id(), draft(page, "<p>deux</p>"));
        assertEquals(page.body(), wiki.restoreVersion(page.id(), 1, "retour").body());
        assertEquals(3, wiki.get(page.id()).version());
    }

    @Test
    public void an_attached_file_keeps_its_versions_and_no_path() throws Exception {
        StoredPage page = newPage("Fichiers");
        parts.attachments().add(page.id(), "C:\\dossier\\..\\carte.png", "image/png", new ByteArrayInputStream(new byte[] {1}), "");
        StoredAttachment second = parts.attachments().add(page.id(), "Carte.png", "image/png", new ByteArrayInputStream(new byte[] {2, 3}), "");
        assertEquals(2, second.version());
        assertEquals(1, parts.attachments().on(page.id()).size());
        assertEquals(2, parts.attachments().open(second).readAllBytes().length);
        assertThrows(InvalidContentException.class, () -> parts.attachments().add(page.id(), "..", "x/y", new ByteArrayInputStream(new byte[0]), ""));
    }

    @Test
    public void labels_are_lower_case_and_hold_no_blanks() {
        StoredPage page = newPage("Étiquettes");
        wiki.addLabel(page.id(), "Énergie");
        assertEquals(List.of("énergie"), wiki.labels(page.id()));
        assertThrows(InvalidContentException.class, () -> wiki.addLabel(page.id(), "deux mots"));
        assertThrows(InvalidContentException.class, () -> wiki.addLabel(page.id(), "<b>"));
    }

    @Test
    public void search_forgives_accents_and_knows_comments_and_is_never_a_syntax_error() {
        StoredPage page = newPage("L’énergie éolienne");
        parts.comments().add(page.id(), 0, "<p>hydroélectricité</p>");
        for (String words : List.of("eoliennes", "energie", "ENERGIE eolienne", "hydroelectricite", "éolien*", "energei~2")) {
            assertEquals(words, 1, parts.search().search(words, "NET", "", 0, 10).hits().stream().filter(hit -> hit.page().id() == page.id()).count());
        }
        for (String words : List.of("\"", "(((", "+-|", "a AND", "~", "*", "\\", ":")) {
            parts.search().search(words, "", "", 0, 10);
        }
        wiki.trash(page.id());
        assertEquals(0, parts.search().search("hydroelectricite", "", "", 0, 10).total());
    }
}
