package org.maillage.acceptance.rights;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeFalse;
import static org.junit.Assume.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;
import org.maillage.acceptance.harness.Visitor.Answer;

/** Asks every endpoint, page and macro as everybody, and compares with {@code rights.txt}. */
@RunWith(Parameterized.class)
public class RightsIT {

    private final World world = new World(RunningWorkbench.withSampleData(Db.H2));
    private final Calls calls = new Calls(world);
    private final Right right;

    /** @param name is read by the test's report only */
    public RightsIT(String name, Right right) {
        this.right = right;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> rows() {
        return RightsTable.read().stream().map(row -> new Object[] {row.name(), row}).toList();
    }

    @Test
    public void everybody_gets_what_the_table_says() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Supplier<Call> call = right.isChange() ? () -> calls.of(right) : once();
        RightsTable.PEOPLE.forEach(person -> outcomes.put(person, right.isMacro() ? shown(person) : outcome(call.get(), person)));
        assertEquals(right.outcomes(), outcomes);
    }

    @Test
    public void a_change_another_site_sends_is_refused() {
        assumeFalse(right.isMacro());
        assumeTrue("only changes can be forged", right.isChange());
        Visitor admin = world.person("admin");
        Call call = calls.of(right);
        assertEquals(403, call.forgedBy(admin).status());
        if (right.isPage()) {
            assertEquals("with a guessed token", 403, call.guessedBy(admin).status());
        } else if (call.method().equals("POST")) {
            int status = call.formLikeBy(admin).status();
            assertTrue("as a form would send it: " + status, status == 403 || status == 415);
        }
    }

    /** What only looks leaves things as they are: everybody may ask for the same. */
    private Supplier<Call> once() {
        Call call = right.isMacro() ? null : calls.of(right);
        return () -> call;
    }

    private String outcome(Call call, String person) {
        Answer answer = call.by(world.person(person));
        boolean toLogin = answer.status() == 302 && answer.header("Location").contains("login");
        return toLogin ? "login" : String.valueOf(answer.status());
    }

    private String shown(String person) {
        String key = right.variant().contains("archived") ? world.archivedActor() : world.actor();
        String name = world.read(key).path("profile").path("name").asText();
        String macro = right.endpoint().substring("MACRO ".length());
        String parameter = macro.equals("actor-card") ? parameter("actor", key) : parameter("text", name);
        String page = world.page("<ac:structured-macro ac:name=\"" + macro + "\">" + parameter + "</ac:structured-macro>");
        Answer answer = world.person(person).get(page);
        return answer.status() == 302 ? "login" : answer.expect(200).text().contains(name) ? "shown" : "hidden";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
