package org.maillage.actor.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.ADMINISTRATOR;
import static org.maillage.fixtures.TestDirectory.COORDINATOR;
import static org.maillage.fixtures.TestDirectory.MEMBER;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.OTHER_OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Claim;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.web.Answer;

/** The pages, from request to HTML, over a real directory. */
public final class PagesTest {

    private static final String PAYLOAD = "<img src=x onerror=alert(1)> \"'><script>alert(2)</script> \u202Eévil\u202C 🐝";

    private final SiteBench site = SiteBench.french();

    @After
    public void close() {
        site.close();
    }

    @Test
    public void nothing_that_people_type_becomes_markup_on_any_page() {
        Actor actor = site.directory.service.create(OFFICER, hostile());
        site.directory.claimService.claim(MEMBER, actor.key(), PAYLOAD);
        site.directory.service.save(OFFICER, actor.key(), 1, hostile().with(ActorField.DESCRIPTION, PAYLOAD + " and more"));
        List<String> pages = new ArrayList<>(List.of(
                site.pages.html(site.directoryPage, OFFICER, "", "q", PAYLOAD),
                site.pages.html(site.directoryPage, OFFICER, ""),
                site.pages.html(site.directoryPage, OFFICER, "", "type", PAYLOAD, "region", "<b>", "page", "<i>"),
                site.pages.html(site.actorPage, OFFICER, actor.key().value(), "done", PAYLOAD),
                site.pages.html(site.actorPage, OFFICER, actor.key() + "/edit"),
                site.pages.html(site.actorPage, OFFICER, actor.key() + "/history"),
                site.pages.html(site.claimsPage, OFFICER, ""),
                site.pages.html(site.importPage, OFFICER, ""),
                site.card.html(OFFICER, actor.key().value(), false, false),
                site.card.html(OFFICER, actor.key().value(), true, true),
                site.card.html(OFFICER, PAYLOAD, false, false),
                site.list.html(OFFICER, java.util.Map.of("columns", "type,seat,networks,website,sectors"), false),
                site.list.html(OFFICER, java.util.Map.of("type", PAYLOAD), false),
                site.list.html(OFFICER, java.util.Map.of("text", PAYLOAD, "columns", "<b>"), false)));
        Answer refused = site.pages.post(site.createPage, OFFICER, "", "type", PAYLOAD, "name", PAYLOAD, "siren", PAYLOAD,
                "commune", PAYLOAD, "sectors", PAYLOAD, "description", PAYLOAD, "website", "javascript:alert(1)");
        pages.add(site.pages.html(refused, OFFICER));
        for (String page : pages) {
            assertFalse(page, page.contains("<img src=x"));
            assertFalse(page, page.contains("<script"));
            assertFalse(page, page.contains("\"'>"));
            assertFalse(page, page.contains("href=\"javascript:"));
        }
    }

    @Test
    public void a_refused_form_keeps_everything_and_says_at_each_field_what_is_wrong_and_how_to_mend_it() {
        Answer answer = site.pages.post(site.createPage, OFFICER, "",
                "type", "association", "name", "Eau vive", "siren", "123", "description", "première ligne\r\nseconde");
        assertEquals(422, ((Answer.Page) answer).status());
        String html = site.pages.html(answer, OFFICER);
        assertTrue(html, html.contains("value=\"Eau vive\""));
        assertTrue(html, html.contains("value=\"123\""));
        assertTrue(html, html.contains("première ligne\nseconde"));
        assertTrue(html, html.contains("href=\"#maillage-siren\""));
        assertTrue(html, html.contains("id=\"maillage-siren-problem\""));
        assertTrue(html, html.contains("aria-describedby=\"maillage-siren-problem maillage-siren-help\""));
    }

    @Test
    public void two_who_change_different_fields_see_each_others_change_and_lose_nothing() {
        ActorKey key = create("Eau vive");
        site.directory.service.save(ADMINISTRATOR, key, 1, gescod("Eau vive").with(ActorField.PHONE, "03 88 00 00 00"));
        Answer stale = site.pages.post(site.actorPage, OFFICER, key + "/edit",
                "version", "1", "type", "association", "name", "Eau vive", "networks", "gescod", "status", "active", "acronym", "EV");
        assertEquals(409, ((Answer.Page) stale).status());
        String html = site.pages.html(stale, OFFICER);
        assertTrue(html, html.contains("Admin"));
        assertTrue(html, html.contains("name=\"acronym\" value=\"EV\""));
        Answer merged = site.pages.post(site.actorPage, OFFICER, key + "/edit", "version", "1", "resolve", "2",
                "type", "association", "name", "Eau vive", "networks", "gescod", "status", "active", "acronym", "EV");
        assertTrue(merged instanceof Answer.Redirect);
        ActorProfile profile = site.directory.service.find(OFFICER, key).orElseThrow().profile();
        assertEquals("EV", profile.text(ActorField.ACRONYM));
        assertFalse(profile.text(ActorField.PHONE).isEmpty());
    }

    @Test
    public void two_who_change_the_same_field_choose_between_the_two() {
        ActorKey key = create("Eau vive");
        site.directory.service.save(ADMINISTRATOR, key, 1, gescod("Eau claire"));
        String html = site.pages.html(site.pages.post(site.actorPage, OFFICER, key + "/edit",
                "version", "1", "type", "association", "name", "Eau pure", "networks", "gescod", "status", "active"), OFFICER);
        assertTrue(html, html.contains("name=\"keep.name\" value=\"theirs\""));
        site.pages.post(site.actorPage, OFFICER, key + "/edit", "version", "1", "resolve", "2", "keep.name", "theirs",
                "type", "association", "name", "Eau pure", "networks", "gescod", "status", "active");
        assertEquals("Eau claire", site.directory.service.find(OFFICER, key).orElseThrow().profile().name());
    }

    @Test
    public void a_member_edits_the_profile_they_were_granted_but_not_what_the_network_vouches_for() {
        ActorKey key = create("Eau vive");
        assertThrows(AccessDeniedException.class, () -> site.pages.get(site.actorPage, MEMBER, key + "/edit"));
        Claim claim = site.directory.claimService.claim(MEMBER, key, "C’est nous.");
        site.pages.post(site.claimsPage, OFFICER, "", "claim", claim.id(), "decision", "grant");
        String form = site.pages.html(site.actorPage, MEMBER, key + "/edit");
        assertFalse(form, form.contains("<select class=\"select\" id=\"maillage-type\""));
        Answer saved = site.pages.post(site.actorPage, MEMBER, key + "/edit",
                "version", "1", "name", "Eau vive", "acronym", "EV", "type", "education", "networks", "occitanie-cooperation");
        assertTrue(saved instanceof Answer.Redirect);
        ActorProfile profile = site.directory.service.find(MEMBER, key).orElseThrow().profile();
        assertEquals("EV", profile.text(ActorField.ACRONYM));
        assertEquals("association", profile.text(ActorField.TYPE));
        assertEquals(List.of("gescod"), profile.networks());
    }

    @Test
    public void an_old_version_can_be_restored_and_the_history_stays_whole() {
        ActorKey key = create("Eau vive");
        site.directory.service.save(OFFICER, key, 1, gescod("Eau trouble"));
        String html = site.pages.html(site.actorPage, OFFICER, key + "/history");
        assertTrue(html, html.contains("<del><span class=\"maillage-hidden\">retiré\u202F: </span>Eau vive</del>"));
        site.pages.post(site.actorPage, OFFICER, key + "/history", "version", "1", "current", "2");
        assertEquals("Eau vive", site.directory.service.find(OFFICER, key).orElseThrow().profile().name());
        assertEquals(3, site.directory.service.history(OFFICER, key).size());
    }

    @Test
    public void the_directory_keeps_its_state_in_addresses() {
        for (int i = 0; i < 51; i++) {
            create("Acteur " + (100 + i));
        }
        String html = site.pages.html(site.directoryPage, OFFICER, "", "q", "acteur", "network", "gescod");
        assertTrue(html, html.contains("href=\"/confluence/plugins/servlet/maillage/directory?q=acteur&amp;network=gescod&amp;page=2\""));
        assertTrue(html, html.contains("51 acteurs"));
        assertTrue(html, html.contains("Page 1 sur 2"));
        String second = site.pages.html(site.directoryPage, OFFICER, "", "q", "acteur", "network", "gescod", "page", "2");
        assertTrue(second, second.contains("Acteur 150"));
        assertFalse(second, second.contains("Acteur 149"));
    }

    @Test
    public void an_empty_directory_tells_each_person_what_to_do_next() {
        assertTrue(site.pages.html(site.directoryPage, OFFICER, "").contains("maillage/import"));
        assertFalse(site.pages.html(site.directoryPage, USER, "").contains("maillage/import"));
        assertTrue(site.pages.html(site.directoryPage, USER, "").contains("Voir les réseaux"));
    }

    @Test
    public void a_profile_of_which_every_field_is_filled_can_be_read_and_edited_in_both_languages() {
        ActorKey key = site.directory.service.create(OFFICER, full()).key();
        String html = site.pages.html(site.actorPage, OFFICER, key.value());
        assertTrue(html, html.contains("732\u202F829\u202F320"));
        assertTrue(html, html.contains("Strasbourg, Bas-Rhin (67)"));
        assertTrue(html, html.contains("Madagascar"));
        site.pages.html(site.actorPage, OFFICER, key + "/edit");
        try (SiteBench english = SiteBench.english()) {
            ActorKey same = english.directory.service.create(OFFICER, full()).key();
            assertTrue(english.pages.html(english.actorPage, OFFICER, same.value()).contains("Association"));
        }
    }

    @Test
    public void administrators_set_the_app_up_and_nobody_else() {
        assertThrows(AccessDeniedException.class, () -> site.pages.get(site.setupPage, OFFICER, ""));
        assertThrows(AccessDeniedException.class, () -> site.pages.post(site.setupPage, OFFICER, ""));
        String html = site.pages.html(site.setupPage, ADMINISTRATOR, "");
        assertTrue(html, html.contains("atl.admin"));
        site.pages.post(site.setupPage, ADMINISTRATOR, "");
        assertTrue(site.pages.html(site.networksPage, ADMINISTRATOR, "").contains("Karib’Horizon"));
    }

    @Test
    public void people_are_given_roles_by_their_name_and_an_unknown_name_is_explained() {
        String wrong = site.pages.html(site.pages.post(site.networksPage, ADMINISTRATOR, "",
                "network", "gescod", "role", "officer", "person", "Nobody <b>"), ADMINISTRATOR);
        assertTrue(wrong, wrong.contains("value=\"Nobody &lt;b&gt;\""));
        assertTrue(wrong, wrong.contains("role=\"alert\""));
        site.pages.post(site.networksPage, ADMINISTRATOR, "", "network", "gescod", "role", "officer", "person", "lucie");
        assertTrue(site.pages.html(site.networksPage, USER, "").contains("Lucie"));
        assertThrows(AccessDeniedException.class,
                () -> site.pages.post(site.networksPage, OFFICER, "", "network", "gescod", "role", "officer", "person", "jean"));
    }

    @Test
    public void visitors_are_asked_to_log_in_on_every_page() {
        ActorKey key = create("Eau vive");
        for (Runnable page : List.<Runnable>of(
                () -> site.pages.get(site.directoryPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.actorPage, Caller.ANONYMOUS, key.value()),
                () -> site.pages.get(site.createPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.claimsPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.importPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.exportPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.networksPage, Caller.ANONYMOUS, ""),
                () -> site.pages.get(site.setupPage, Caller.ANONYMOUS, ""))) {
            assertEquals("loginRequired", assertThrows(AccessDeniedException.class, page::run).code());
        }
    }

    @Test
    public void archived_actors_are_shown_to_those_who_keep_the_directory() {
        ActorKey key = create("Eau vive");
        site.pages.post(site.actorPage, OFFICER, key.value(), "action", "archive");
        assertTrue(site.pages.html(site.directoryPage, COORDINATOR, "", "archived", "true").contains("Eau vive"));
        assertThrows(AccessDeniedException.class, () -> site.pages.get(site.directoryPage, USER, "", "archived", "true"));
        assertTrue(site.pages.get(site.actorPage, USER, key.value()) instanceof Answer.Nothing);
        assertTrue(site.pages.html(site.actorPage, OTHER_OFFICER, key.value()).contains("Archivé"));
    }

    private ActorKey create(String name) {
        return site.directory.service.create(OFFICER, gescod(name)).key();
    }

    private static ActorProfile gescod(String name) {
        return association(name).with(ActorField.NETWORKS, "gescod").with(ActorField.STATUS, "active");
    }

    private static ActorProfile full() {
        return gescod("L’Eau vive").with(ActorField.ACRONYM, "EV")
                .with(ActorField.FORMER_NAMES, "Eau", "Source")
                .with(ActorField.LEGAL_CATEGORY, "9220")
                .with(ActorField.SIREN, "732 829 320")
                .with(ActorField.SIRET, "73282932000074")
                .with(ActorField.RNA, "W751000001")
                .with(ActorField.ADDRESS, "1 rue du Puits\nBâtiment B")
                .with(ActorField.POSTAL_CODE, "67000")
                .with(ActorField.COMMUNE, "67482")
                .with(ActorField.COUNTRIES, "MG", "SN")
                .with(ActorField.SDGS, "6", "13")
                .with(ActorField.DESCRIPTION, "De l’eau.\nPour tous.")
                .with(ActorField.WEBSITE, "https://www.example.org/")
                .with(ActorField.EMAIL, "contact@example.org")
                .with(ActorField.PHONE, "03 88 00 00 00")
                .with(ActorField.SOURCE, "Assemblée générale")
                .with(ActorField.VERIFIED_ON, "2026-01-31");
    }

    /** A hostile text in every field that takes free text. */
    private static ActorProfile hostile() {
        return gescod(PAYLOAD)
                .with(ActorField.ACRONYM, PAYLOAD.substring(0, 40))
                .with(ActorField.FORMER_NAMES, PAYLOAD, PAYLOAD + "2")
                .with(ActorField.ADDRESS, PAYLOAD)
                .with(ActorField.DESCRIPTION, PAYLOAD)
                .with(ActorField.LOCAL_REGISTER, "Strasbourg, vol. 72, folio 116")
                .with(ActorField.SOURCE, PAYLOAD);
    }
}
