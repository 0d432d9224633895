package org.maillage.acceptance.rights;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** Holds {@code rights.txt} to what the app really has: the test itself decides what is complete, not who writes it. */
public class RightsTableIT {

    private static final String PAGE = "/plugins/servlet/maillage/";

    private final SortedSet<String> rows = RightsTable.read().stream().map(Right::endpoint).collect(Collectors.toCollection(TreeSet::new));

    @Test
    public void no_endpoint_of_the_jar_is_missing_from_the_table() {
        SortedSet<String> missing = new TreeSet<>(AppEndpoints.ofTheApp());
        missing.removeAll(rows);
        assertEquals(List.of(), List.copyOf(missing));
    }

    /** Pages below a page are the servlet's own matter; {@link #every_page_that_pages_lead_to_is_in_the_table} finds those. */
    @Test
    public void no_row_stands_for_an_endpoint_that_is_gone() {
        SortedSet<String> gone = new TreeSet<>(rows);
        SortedSet<String> known = AppEndpoints.ofTheApp();
        gone.removeIf(row -> known.contains(row) || known.stream().filter(page -> page.startsWith("PAGE") && page.endsWith("{key}"))
                .anyMatch(page -> row.startsWith(page + "/")));
        assertEquals(List.of(), List.copyOf(gone));
    }

    @Test
    public void every_call_belongs_to_a_row() {
        RunningWorkbench workbench = RunningWorkbench.withSampleData(Db.H2);
        SortedSet<String> names = RightsTable.read().stream().map(Right::name).collect(Collectors.toCollection(TreeSet::new));
        new Calls(new World(workbench)).rows().forEach(row -> assertTrue(row, names.contains(row)));
    }

    @Test
    public void every_page_that_pages_lead_to_is_in_the_table() {
        RunningWorkbench workbench = RunningWorkbench.withSampleData(Db.H2);
        World world = new World(workbench);
        Visitor admin = world.person("admin");
        String actor = world.changedActor();
        world.claim(actor, "hugo");
        SortedSet<String> reached = new TreeSet<>();
        for (String page : List.of("directory", "create", "claims", "import", "export", "networks", "setup", "actor/" + actor,
                "actor/" + actor + "/edit", "actor/" + actor + "/history")) {
            Document html = Jsoup.parse(admin.get(PAGE + page).expect(200).text(), workbench.confluence());
            html.select("a[href*=" + PAGE + "]").forEach(link -> reached.add("PAGE GET " + template(link.attr("href"))));
            html.select("form[method=post][action*=" + PAGE + "]").forEach(form -> reached.add("PAGE POST " + template(form.attr("action"))));
        }
        reached.removeAll(rows);
        assertEquals(List.of(), List.copyOf(reached));
    }

    private static String template(String address) {
        String path = address.substring(address.indexOf(PAGE) + PAGE.length()).replaceFirst("[?#].*", "");
        return path.replaceFirst("^actor/[^/]+", "actor/{key}");
    }
}
