package org.maillage.actor.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorKey;
import org.maillage.actor.web.SiteBench;
import org.maillage.host.Caller;

/** What the macros write, beside what they should write: {@code src/test/resources/golden}. */
public final class MacrosTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final SiteBench site = SiteBench.french();
    private final ActorKey key = site.directory.service.create(OFFICER, association("L’Eau & <la> “vie”")
            .with(ActorField.ACRONYM, "EV")
            .with(ActorField.NETWORKS, "gescod")
            .with(ActorField.COMMUNE, "67482")
            .with(ActorField.STATUS, "dormant")
            .with(ActorField.WEBSITE, "https://www.example.org/?a=1&b=2")).key();

    @After
    public void close() {
        site.close();
    }

    @Test
    public void an_unknown_actor_is_explained_and_breaks_nothing() throws IOException {
        assertGolden("card-unknown", site.card.html(USER, "nobody-<b>", false, false));
        assertGolden("card-missing", site.card.html(USER, " ", false, false));
    }

    @Test
    public void a_visitor_is_asked_to_log_in() throws IOException {
        assertGolden("card-visitor", site.card.html(Caller.ANONYMOUS, key.value(), false, false));
    }

    @Test
    public void an_archived_actor_is_marked_for_those_who_may_see_it_and_unknown_to_others() throws IOException {
        site.directory.service.archive(OFFICER, key, 1);
        assertGolden("card-archived", site.card.html(OFFICER, key.value(), false, false));
        assertTrue(site.card.html(USER, key.value(), false, false).contains("maillage-macro-problem"));
    }

    @Test
    public void a_card_shows_what_identifies_an_actor() throws IOException {
        assertGolden("card-full", site.card.html(USER, key.value(), false, false));
        assertGolden("card-small", site.card.html(USER, key.value(), true, false));
    }

    @Test
    public void the_address_of_a_profile_is_as_good_as_its_key() {
        String expected = site.card.html(USER, key.value(), false, false);
        String address = "https://wiki.example.org/confluence/plugins/servlet/maillage/actor/" + key;
        assertEquals(expected, site.card.html(USER, address, false, false));
        assertEquals(expected, site.card.html(USER, address + "/history?x#y", false, false));
    }

    @Test
    public void links_are_whole_where_a_page_is_read_outside_the_site() throws IOException {
        assertGolden("card-away", site.card.html(USER, key.value(), true, true));
    }

    @Test
    public void a_list_takes_filters_as_people_write_them() throws IOException {
        site.directory.service.create(OFFICER, association("Autre"));
        assertGolden("list", site.list.html(USER, Map.of("region", "Grand-Est", "type", "Association, Collectivité territoriale", "network", "gescod",
                "status", "Dormant", "columns", "type, seat, networks, website"), false));
        String expected = site.list.html(USER, Map.of("region", "44"), false);
        assertEquals(expected, site.list.html(USER, Map.of("region", "grand est"), false));
        assertEquals(expected, site.list.html(USER, Map.of("departement", "Bas-Rhin"), false).replace("departement=67", "region=44"));
    }

    @Test
    public void a_list_says_what_it_does_not_understand() throws IOException {
        assertGolden("list-unknown", site.list.html(USER, Map.of("region", "<Atlantide>"), false));
        assertGolden("list-column", site.list.html(USER, Map.of("columns", "type,siren"), false));
        assertGolden("list-none", site.list.html(USER, Map.of("text", "rien de tel"), false));
    }

    @Test
    public void a_list_is_as_long_as_asked_for_and_never_longer_than_two_hundred() {
        for (int i = 0; i < 3; i++) {
            site.directory.service.create(OFFICER, association("Autre " + i));
        }
        assertEquals(2, rows(Map.of("limit", "2")));
        assertEquals(1, rows(Map.of("limit", "0")));
        assertEquals(4, rows(Map.of("limit", "999999999")));
        assertEquals(4, rows(Map.of("limit", "many")));
    }

    private int rows(Map<String, String> parameters) {
        return site.list.html(USER, parameters, false).split("<th scope=\"row\"", -1).length - 1;
    }

    /** Run with {@code -Dgolden.write=true} to look at new output and take it over. */
    private static void assertGolden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual + "\n");
        }
        assertEquals(name, Files.readString(file).stripTrailing(), actual);
    }
}
