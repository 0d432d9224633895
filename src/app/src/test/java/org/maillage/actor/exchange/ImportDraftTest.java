package org.maillage.actor.exchange;

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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.maillage.actor.ActorField;
import org.maillage.fixtures.TestExchange;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/** From the file to the moment before it is run. */
public class ImportDraftTest {

    private static final String FILE = "Nom;Type d’acteur;Budget\nLianes;Association;12\n";

    private final TestExchange exchange = TestExchange.open().patient();

    @After
    public void close() {
        exchange.close();
    }

    @Test
    public void only_officers_and_administrators_upload() {
        for (Caller caller : new Caller[] {USER, MEMBER, COORDINATOR}) {
            assertEquals("actor.mayNotImport", denied(() -> exchange.upload(caller, FILE)));
        }
        assertEquals("loginRequired", denied(() -> exchange.upload(Caller.ANONYMOUS, FILE)));
        assertEquals(List.of(), List.of(exchange.folder.toFile().list()));
    }

    @Test
    public void another_officer_neither_sees_nor_runs_nor_cancels_a_draft_and_an_administrator_does() {
        String id = exchange.upload(OFFICER, FILE).id();
        assertEquals(Optional.empty(), exchange.imports.draft(OTHER_OFFICER, id));
        assertEquals("import.unknown", denied(() -> exchange.imports.run(OTHER_OFFICER, id, Map.of(0, ActorField.NAME))));
        assertEquals("import.unknown", denied(() -> exchange.imports.cancel(OTHER_OFFICER, id)));
        assertEquals("import.unknown", denied(() -> exchange.imports.reread(OTHER_OFFICER, id, StandardCharsets.UTF_8, ',')));
        assertTrue(exchange.imports.draft(ADMINISTRATOR, id).isPresent());
    }

    @Test
    public void a_file_that_is_too_large_is_refused_and_not_kept() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> exchange.imports.open(OFFICER, "endless.csv", endless));
        assertEquals(List.of(Problem.of("file", "import.tooLarge", "20")), refusal.problems());
        assertEquals(0, exchange.folder.toFile().list().length);
    }

    @Test
    public void a_file_that_is_no_table_is_not_kept() {
        assertThrows(InvalidInputException.class, () -> exchange.upload(OFFICER, "nom;type\n\"A"));
        assertEquals(0, exchange.folder.toFile().list().length);
    }

    @Test
    public void a_draft_shows_columns_rows_and_how_the_file_was_read() {
        ImportDraft draft = exchange.upload(OFFICER, FILE);
        assertEquals("UTF-8", draft.encoding());
        assertEquals(';', draft.separator());
        assertEquals(1, draft.rows());
        assertEquals(List.of(Optional.of(ActorField.NAME), Optional.of(ActorField.TYPE), Optional.empty()),
                draft.columns().stream().map(ImportDraft.Column::field).toList());
        assertEquals(List.of(List.of("Lianes", "Association", "12")), draft.preview());
        assertEquals(List.of(), draft.problems());
        assertEquals(Optional.of(draft), exchange.imports.draft(OFFICER, draft.id()));
    }

    @Test
    public void of_two_columns_that_mean_the_same_only_the_first_is_matched() {
        ImportDraft draft = exchange.upload(OFFICER, "Nom;Raison sociale\nA;B\n");
        assertEquals(List.of(Optional.of(ActorField.NAME), Optional.empty()),
                draft.columns().stream().map(ImportDraft.Column::field).toList());
    }

    @Test
    public void rows_of_odd_length_are_told_before_the_run_and_the_preview_stays_a_table() {
        ImportDraft draft = exchange.upload(OFFICER, "nom;type\nA\nB;association;plus\n");
        assertEquals(List.of(Problem.of("file", "import.oddRows", "2", "1", "2")), draft.problems());
        assertEquals(List.of(List.of("A", ""), List.of("B", "association")), draft.preview());
    }

    @Test
    public void a_name_of_a_file_is_shown_without_control_characters_and_never_with_half_an_emoji() throws IOException {
        String name = "a\0\n" + "😀".repeat(150) + ".csv";
        ImportDraft draft = exchange.imports.open(OFFICER, name, new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)));
        assertTrue(draft.fileName(), draft.fileName().startsWith("a😀") && draft.fileName().endsWith("😀…"));
        assertEquals(Optional.of(draft), exchange.imports.draft(OFFICER, draft.id()));
    }

    @Test
    public void a_file_read_wrongly_is_read_again_as_the_person_says() {
        byte[] file = "nom,type\nœuvre;A,association\n".getBytes(Charset.forName("ISO-8859-15"));
        ImportDraft wrong = exchange.upload(OFFICER, file);
        ImportDraft right = exchange.imports.reread(OFFICER, wrong.id(), Charset.forName("ISO-8859-15"), ',');
        assertEquals("œuvre;A", right.preview().get(0).get(0));
        assertEquals(Optional.of(right), exchange.imports.draft(OFFICER, wrong.id()));
    }

    @Test
    public void what_cannot_separate_cells_is_refused() {
        String id = exchange.upload(OFFICER, FILE).id();
        for (char separator : new char[] {'"', '\n', '\r', 'a', '1'}) {
            assertEquals("import.separator", problem(() -> exchange.imports.reread(OFFICER, id, StandardCharsets.UTF_8, separator)));
        }
        assertEquals("import.encoding", problem(() -> exchange.imports.reread(
                OFFICER, exchange.upload(OFFICER, FILE).id(), StandardCharsets.US_ASCII, ';')));
    }

    @Test
    public void columns_that_are_not_there_or_mean_the_same_field_are_refused() {
        String id = exchange.upload(OFFICER, FILE).id();
        assertEquals("import.noSuchColumn", problem(() -> exchange.imports.run(
                OFFICER, id, Map.of(0, ActorField.NAME, 3, ActorField.TYPE))));
        assertEquals("import.fieldTwice", problem(() -> exchange.imports.run(
                OFFICER, id, Map.of(0, ActorField.NAME, 1, ActorField.NAME))));
        assertEquals("import.nothingToTellActors", problem(() -> exchange.imports.run(OFFICER, id, Map.of(1, ActorField.TYPE))));
        assertTrue(exchange.imports.draft(OFFICER, id).isPresent());
    }

    @Test
    public void a_key_column_alone_tells_actors_apart() {
        String id = exchange.upload(OFFICER, "key;description\nlianes;Texte\n").id();
        assertEquals(ImportRun.State.WAITING, exchange.imports.run(OFFICER, id, Map.of(1, ActorField.DESCRIPTION)).state());
    }

    @Test
    public void a_draft_is_run_once() {
        String id = exchange.upload(OFFICER, FILE).id();
        exchange.imports.run(OFFICER, id, Map.of(0, ActorField.NAME));
        assertEquals("import.unknown", denied(() -> exchange.imports.run(OFFICER, id, Map.of(0, ActorField.NAME))));
        assertEquals(Optional.empty(), exchange.imports.draft(OFFICER, id));
    }

    @Test
    public void a_draft_thrown_away_leaves_nothing() {
        String id = exchange.upload(OFFICER, FILE).id();
        exchange.imports.cancel(OFFICER, id);
        assertEquals(Optional.empty(), exchange.imports.draft(OFFICER, id));
        assertFalse(exchange.folder.resolve(id + ".csv").toFile().exists());
    }

    private static String denied(ThrowingRunnable work) {
        return assertThrows(AccessDeniedException.class, work).code();
    }

    private static String problem(ThrowingRunnable work) {
        return assertThrows(InvalidInputException.class, work).problems().get(0).code();
    }
}
