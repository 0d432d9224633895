package org.maillage.actor.exchange;

import static org.junit.Assert.assertEquals;
import static org.maillage.fixtures.TestDirectory.ADMINISTRATOR;
import static org.maillage.fixtures.TestDirectory.MEMBER;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.OTHER_OFFICER;
import static org.maillage.fixtures.TestDirectory.association;
import static org.maillage.fixtures.TestDirectory.typed;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.Revision;
import org.maillage.fixtures.TestDirectory;
import org.maillage.fixtures.TestExchange;
import org.maillage.network.NetworkRole;

/** What becomes of each row. */
public class ImportRowsTest {

    private final TestExchange exchange = TestExchange.open();
    private final TestDirectory directory = exchange.directory;

    @After
    public void close() {
        exchange.close();
    }

    @Test
    public void bad_rows_are_refused_whole_with_line_column_value_and_reason_and_good_ones_are_taken() {
        ImportRun run = exchange.run(
                "nom;type;siren;commune",
                "Lianes;association;;67482",
                "Faux;association;732829321;67482",
                ";association;;",
                "Partout;ailleurs;;99999",
                "Court;association",
                "Enfin;association;;");
        assertTally(run, 2, 0, 0, 4);
        assertEquals(List.of("Enfin", "Lianes"), names());
        assertEquals(List.of(
                "3: siren=732829321 siren.mistyped",
                "4: nom= field.required",
                "5: type=ailleurs type.unknown",
                "5: commune=99999 commune.unknown",
                "6: import.cellCount"), exchange.refusals(run));
    }

    @Test
    public void null_bytes_control_characters_and_too_long_texts_are_refused_by_cell() {
        ImportRun run = exchange.run(
                "nom;type;description",
                "A\0B;association;x",
                "C;association;" + "d".repeat(65_536),
                "E\u0007;association;x",
                "F;association;😀 שלום \u202Eabc <script>alert(1)</script>");
        assertTally(run, 1, 0, 0, 3);
        assertEquals(List.of("2 text.control", "3 text.tooLong", "4 text.control"),
                exchange.refusals(run).stream().map(line -> line.replaceAll("(?s):.* ", " ")).toList());
        assertEquals("😀 שלום \u202Eabc <script>alert(1)</script>", actor("F").profile().text(ActorField.DESCRIPTION));
        ImportReport.Row refused = exchange.imports.report(OFFICER, run.id()).orElseThrow().refused().get(0);
        assertEquals(List.of("A\0B", "association", "x"), refused.cells());
    }

    @Test
    public void a_windows_file_with_labels_in_french_is_taken_as_it_is() {
        String file = "Dénomination;Type d'acteur;Statut;Pays d'intervention;Téléphone\n"
                + "Élan d’été;Collectivité territoriale;En activité;\"Madagascar | SN ; Burkina Faso\";03 88 00 00 00\n";
        ImportRun run = exchange.run(OFFICER, file.getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of(), exchange.refusals(run));
        ActorProfile profile = actor("Élan d’été").profile();
        assertEquals("local-authority", profile.text(ActorField.TYPE));
        assertEquals(List.of("BF", "MG", "SN"), profile.values(ActorField.COUNTRIES));
        assertEquals("+33388000000", profile.text(ActorField.PHONE));
    }

    @Test
    public void the_same_file_again_changes_nothing() {
        String[] file = {
            "nom;type;siren;commune;pays;secteurs;anciens noms;tél",
            "Lianes;Association;732 829 320;33063;France;;Ancien | Plus ancien;03 88 00 00 00",
            "Lianes;Association;;67482;france;;;",
            "Lianes;Association;;75056;FR;;;",
            "  Tsara  ;Partenaire à l’étranger;;;Madagascar;;;+261 20 22 000 00"
        };
        ImportRun first = exchange.run(file);
        assertEquals(List.of(), exchange.refusals(first));
        assertTally(first, 4, 0, 0, 0);
        List<Actor> before = exchange.actors();
        assertTally(exchange.run(file), 0, 0, 4, 0);
        assertEquals(before, exchange.actors());
    }

    @Test
    public void a_partial_file_leaves_the_other_fields_and_empty_cells_as_they_are() {
        directory.service.create(OFFICER, association("Lianes").with(ActorField.SIREN, "732829320")
                .with(ActorField.DESCRIPTION, "Texte").with(ActorField.EMAIL, "a@example.org"));
        assertTally(exchange.run("siren;sigle;email", "732829320;LNS;"), 0, 1, 0, 0);
        ActorProfile profile = actor("Lianes").profile();
        assertEquals("LNS", profile.text(ActorField.ACRONYM));
        assertEquals("Texte", profile.text(ActorField.DESCRIPTION));
        assertEquals("a@example.org", profile.text(ActorField.EMAIL));
        assertEquals(Revision.Kind.IMPORTED, directory.actors.history(actor("Lianes").key()).get(0).kind());
    }

    @Test
    public void a_number_finds_its_actor_under_another_name() {
        directory.service.create(OFFICER, association("Ancien").with(ActorField.RNA, "W751000001"));
        assertTally(exchange.run("nom;type;rna", "Nouveau;association;w751000001"), 0, 1, 0, 0);
        assertEquals(List.of("Nouveau"), names());
    }

    @Test
    public void establishments_of_one_unit_are_several_actors() {
        String[] file = {"nom;type;siret", "Siège;association;73282932000074", "Antenne;association;73282932000082"};
        assertTally(exchange.run(file), 2, 0, 0, 0);
        assertTally(exchange.run(file), 0, 0, 2, 0);
    }

    @Test
    public void a_row_that_fits_several_actors_is_refused() {
        directory.service.create(OFFICER, association("Jumelage").with(ActorField.COMMUNE, "67482"));
        directory.service.create(OFFICER, association("Jumelage").with(ActorField.COMMUNE, "75056"));
        ImportRun run = exchange.run("nom;type;description", "Jumelage;association;Lequel ?");
        assertEquals(List.of("2: nom=Jumelage import.ambiguous"), exchange.refusals(run));
    }

    @Test
    public void rows_about_the_same_actor_are_refused_after_the_first_however_they_tell_it() {
        ImportRun run = exchange.run(
                "nom;type;siren;rna;commune",
                "Lianes;association;732829320;;67482",
                "Lianes et cie;association;732 829 320;;",
                "Lianes;association;;W751000001;67482",
                "Lianes;association;;;",
                "Lianes;association;;;75056",
                "Sans rien;;;;");
        assertEquals(List.of("3: import.repeated", "4: import.repeated", "5: import.repeated", "7: type= field.required"),
                exchange.refusals(run));
        assertTally(run, 2, 0, 0, 4);
    }

    @Test
    public void a_key_nobody_has_is_kept_and_two_of_one_name_stay_two() {
        String[] file = {"key;nom;type", "jumelage-a;Jumelage;association", "jumelage-b;Jumelage;association", "A B;X;association"};
        ImportRun run = exchange.run(file);
        assertTally(run, 2, 0, 0, 1);
        assertEquals(List.of("4: key=A B key.format"), exchange.refusals(run));
        assertEquals(List.of("jumelage-a", "jumelage-b"), exchange.actors().stream().map(actor -> actor.key().value()).toList());
        assertTally(exchange.run(file), 0, 0, 2, 1);
    }

    @Test
    public void a_key_finds_its_actor_and_may_change_its_name() {
        Actor actor = directory.service.create(OFFICER, association("Ancien"));
        assertTally(exchange.run("key;nom", actor.key() + ";Nouveau"), 0, 1, 0, 0);
        assertEquals(List.of("Nouveau"), names());
    }

    @Test
    public void an_archived_actor_is_named_and_left_alone() {
        Actor actor = directory.service.create(OFFICER, association("Lianes"));
        directory.service.archive(OFFICER, actor.key(), actor.version());
        ImportRun run = exchange.run("nom;type;description", "Lianes;association;Revient");
        assertEquals(List.of("2: import.archived"), exchange.refusals(run));
        assertEquals("", actor("Lianes").profile().text(ActorField.DESCRIPTION));
    }

    @Test
    public void an_officer_of_another_network_changes_nothing_that_is_not_theirs() {
        directory.service.create(OFFICER, association("Lianes").with(ActorField.NETWORKS, "gescod"));
        ImportRun run = exchange.run(OTHER_OFFICER, "nom;type;réseau;description",
                "Lianes;association;gescod;Pris", "Nouveau;association;gescod;", "Mien;association;occitanie-cooperation;");
        assertEquals(List.of("2: actor.notEditor", "3: réseau=gescod network.notYours"), exchange.refusals(run));
        assertTally(run, 1, 0, 0, 2);
    }

    @Test
    public void an_administrator_imports_for_every_network() {
        ImportRun run = exchange.run(ADMINISTRATOR, "nom;type;réseaux", "Deux;association;gescod | occitanie-cooperation");
        assertTally(run, 1, 0, 0, 0);
    }

    @Test
    public void rights_withdrawn_before_the_run_refuse_every_row() {
        exchange.patient();
        directory.networks.grant("gescod", NetworkRole.OFFICER, "key-lucie");
        ImportRun waiting = exchange.run(MEMBER, "nom;type", "Lianes;association");
        directory.networks.revoke("gescod", NetworkRole.OFFICER, "key-lucie");
        exchange.work();
        assertEquals(List.of("2: actor.mayNotCreate"), exchange.refusals(waiting));
    }

    @Test
    public void a_number_taken_by_another_actor_is_refused_in_its_cell() {
        directory.service.create(OFFICER, association("Lianes").with(ActorField.SIREN, "732829320"));
        directory.service.create(OFFICER, typed("type", "association", "name", "Autre"));
        ImportRun run = exchange.run("key;siren", actor("Autre").key() + ";732829320");
        assertEquals(List.of("2: siren=732829320 identifier.taken"), exchange.refusals(run));
    }

    private Actor actor(String name) {
        return exchange.actors().stream().filter(actor -> actor.profile().name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> names() {
        return exchange.actors().stream().map(actor -> actor.profile().name()).sorted().toList();
    }

    private static void assertTally(ImportRun run, int created, int updated, int unchanged, int refused) {
        assertEquals(ImportRun.State.DONE, run.state());
        assertEquals(List.of(created, updated, unchanged, refused),
                List.of(run.created(), run.updated(), run.unchanged(), run.refused()));
        assertEquals(run.total(), run.done());
    }
}
