package org.maillage.acceptance.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.maillage.acceptance.harness.Visitor.REST;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** Files as people have them, and as nobody should. */
public class CsvIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Visitor admin = RunningWorkbench.withSampleData(Db.H2).as("admin");
    private final Imports imports = new Imports(admin);

    @Test
    public void windows_1252_and_utf_8_with_and_without_mark_comma_and_semicolon_are_read_alike() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            for (char separator : new char[] {',', ';', '\t'}) {
                for (boolean mark : charset == WINDOWS ? new boolean[] {false} : new boolean[] {false, true}) {
                    String name = "L’œuvre d’été à 5 € " + charset + " " + (int) separator + mark;
                    JsonNode run = imports.run(file(charset, mark, "type" + separator + "nom\nassociation" + separator + name + "\n"), PATIENCE);
                    assertEquals(run.toString(), 1, run.path("created").asInt());
                    assertEquals(name, only(name).path("name").asText());
                }
            }
        }
    }

    @Test
    public void a_quote_that_is_never_closed_is_refused_with_its_line() {
        JsonNode problem = imports.send("type,name\nassociation,\"open\nassociation,second\n".getBytes(StandardCharsets.UTF_8)).expect(422).json();
        assertTrue(problem.toString(), problem.path("problems").get(0).path("problem").asText().contains("2"));
    }

    @Test
    public void what_is_no_table_is_refused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
        imports.send(zip).expect(422);
        imports.send(new byte[0]).expect(422);
    }

    @Test
    public void every_field_takes_every_hostile_text_or_says_in_which_line_it_does_not() {
        List<String> fields = Fields.of(admin);
        List<String> rows = new ArrayList<>(List.of(line(fields)));
        List<String> wanted = new ArrayList<>();
        for (String field : fields) {
            for (String text : Hostile.texts().values()) {
                List<String> cells = fields.stream().map(other -> other.equals(field) ? text
                        : other.equals("type") ? "association" : other.equals("name") ? "Hostile row " + wanted.size() : "").toList();
                rows.add(line(cells));
                wanted.add(field);
            }
        }
        String id = imports.start(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        JsonNode run = imports.ended(id, PATIENCE);
        assertEquals(run.toString(), wanted.size(), run.path("done").asInt());
        List<String> wrong = new ArrayList<>();
        imports.report(id).path("lines").forEach(line -> {
            if (line.path("problem").asText().isBlank() || line.path("cure").asText().isBlank() || line.path("line").asInt() < 2) {
                wrong.add(line.toString());
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(run.toString(), wanted.size(),
                run.path("refused").asInt() + run.path("created").asInt() + run.path("updated").asInt() + run.path("unchanged").asInt());
    }

    @Test
    public void nothing_in_an_export_runs_in_a_spreadsheet_and_it_comes_back_as_it_was() {
        for (String formula : List.of("=1+1 formula", "+1 formula", "-1 formula", "@SUM(1) formula")) {
            admin.json("POST", REST + "actors", "{\"profile\":{\"type\":\"association\",\"name\":\"" + formula + "\"}}").expect(201);
        }
        String csv = admin.get(REST + "export/actors.csv?q=formula").expect(200).text();
        assertTrue(csv, csv.contains("'=1+1 formula"));
        csv.lines().skip(1).forEach(line -> {
            for (String cell : line.split(";")) {
                String first = cell.replaceFirst("^\"", "");
                assertFalse(line, !first.isEmpty() && "=+-@".indexOf(first.charAt(0)) >= 0);
            }
        });
        JsonNode run = imports.run(csv.getBytes(StandardCharsets.UTF_8), PATIENCE);
        assertEquals(run.toString(), run.path("total").asInt(), run.path("unchanged").asInt());
    }

    @Test
    public void an_export_of_the_whole_directory_changes_nothing_when_it_is_imported() {
        byte[] csv = admin.get(REST + "export/actors.csv").expect(200).bytes();
        JsonNode run = imports.run(csv, PATIENCE);
        assertTrue(run.toString(), run.path("total").asInt() > 1255);
        assertEquals(run.toString(), run.path("total").asInt(), run.path("unchanged").asInt());
    }

    @Test
    public void the_same_file_twice_changes_nothing_the_second_time() {
        byte[] file = many("Twice", 40);
        assertEquals(40, imports.run(file, PATIENCE).path("created").asInt());
        JsonNode again = imports.run(file, PATIENCE);
        assertEquals(again.toString(), 40, again.path("unchanged").asInt());
    }

    @Test
    public void good_rows_go_in_none_half_and_the_others_are_told_with_column_value_and_cure() {
        String csv = "type;name;siren;departement\nassociation;Bonne ligne;;67\nassociation;Mauvais SIREN;123456789;67\n"
                + "association;Mauvais département;;999\n";
        String id = imports.start(csv.getBytes(StandardCharsets.UTF_8));
        JsonNode run = imports.ended(id, PATIENCE);
        assertEquals(run.toString(), 1, run.path("created").asInt());
        assertEquals(run.toString(), 2, run.path("refused").asInt());
        JsonNode first = imports.report(id).path("lines").get(0);
        assertEquals("3 siren 123456789", first.path("line").asText() + " " + first.path("column").asText() + " " + first.path("value").asText());
        String refused = admin.get(REST + "imports/" + id + "/refused.csv").expect(200).text();
        assertTrue(refused, refused.contains("Mauvais SIREN") && refused.contains("Mauvais département") && !refused.contains("Bonne ligne"));
        assertEquals(0, admin.get(REST + "actors?q=" + Visitor.encoded("Mauvais SIREN")).expect(200).json().path("actors").size());
    }

    @Test
    public void a_cancelled_import_stops_and_what_it_says_it_did_is_there() {
        String id = imports.start(many("Cancelled", 3000));
        imports.until(id, PATIENCE, run -> run.path("created").asInt() > 0);
        imports.cancel(id);
        JsonNode run = imports.ended(id, PATIENCE);
        assertEquals(run.toString(), "cancelled", run.path("state").asText());
        assertTrue(run.toString(), run.path("done").asInt() < 3000);
        int created = imports.until(id, PATIENCE, now -> now.path("created").asInt() == total("Cancelled")).path("created").asInt();
        assertTrue(run.toString(), created < 3000);
    }

    private int total(String word) {
        return admin.get(REST + "actors?q=" + word).expect(200).json().path("total").asInt();
    }

    private JsonNode only(String name) {
        JsonNode found = admin.get(REST + "actors?q=" + Visitor.encoded(name)).expect(200).json().path("actors");
        for (JsonNode actor : found) {
            if (actor.path("profile").path("name").asText().equals(name)) {
                return actor.path("profile");
            }
        }
        throw new AssertionError("no " + name + " but " + found);
    }

    static byte[] many(String word, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> "association;" + word + " " + row + ";" + (21 + row % 70))
                .collect(Collectors.joining("\n", "type;name;departement\n", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(";"));
    }

    private static byte[] file(Charset charset, boolean mark, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark) {
            bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
