package org.maillage.acceptance.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for what keeps people from using a page: axe-core's rules of WCAG 2.2 A and AA and its best practices. */
public final class Axe {

    private Axe() {}

    /** Returns the violations on the page somebody looks at, a line each; empty if there are none. */
    public static List<String> violations(Person person) {
        AxeResults results = new AxeBuilder(person.page()).analyze();
        return results.getViolations().stream().flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node))).toList();
    }

    private static String line(Rule rule, CheckedNode node) {
        String html = node.getHtml().replaceAll("\\s+", " ");
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " – "
                + (html.length() > 200 ? html.substring(0, 200) + "…" : html);
    }

    /** @throws AssertionError naming every violation */
    public static void check(Person person, String what) {
        List<String> violations = violations(person);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + " violations on " + what + " " + person.page().url() + "\n"
                    + violations.stream().distinct().collect(Collectors.joining("\n")));
        }
    }
}
