package org.maillage.workbench;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.Test;
import org.maillage.workbench.database.Dialect;

/** What a person may ask for when the workbench starts. */
public class OptionsTest {

    @Test
    public void ports_that_are_no_ports_are_refused_by_name() {
        for (String wrong : List.of("1990", "1990,x", "1990,2990,3990", "", "-1,2")) {
            assertThat(refusal("workbench.ports", wrong), containsString("workbench.ports=" + wrong));
        }
    }

    @Test
    public void a_database_the_workbench_does_not_speak_is_refused_by_name() {
        assertThat(refusal("workbench.database", "jdbc:mysql://localhost/x"), containsString("workbench.database=jdbc:mysql"));
    }

    @Test
    public void without_options_all_is_as_the_sdk_has_it() {
        Options options = Options.from(properties(Map.of("maven.multiModuleProjectDirectory", "/project")));
        assertEquals(Path.of("/project/workbench-data"), options.data());
        assertEquals(Map.of(Product.CONFLUENCE, 1990, Product.JIRA, 2990), options.ports());
        assertEquals(Dialect.H2, options.of(Product.JIRA).database().dialect());
        assertEquals(List.of(), options.apps());
        assertFalse(options.fresh());
    }

    @Test
    public void two_products_share_a_postgresql_in_schemas_of_their_own() {
        Options options = Options.from(properties(Map.of("workbench.database", "jdbc:postgresql://localhost/x?user=u&password=p")));
        assertEquals(Dialect.POSTGRES, options.of(Product.JIRA).database().dialect());
        assertEquals("jira", options.of(Product.JIRA).database().schema());
        assertEquals("confluence", options.of(Product.CONFLUENCE).database().schema());
    }

    @Test
    public void apps_come_from_the_build_and_from_the_command_line() {
        Options options = Options.from(properties(Map.of("app.jar", "a.jar", "workbench.install", "b.jar, c.jar")));
        assertEquals(List.of(Path.of("a.jar"), Path.of("b.jar"), Path.of("c.jar")), options.apps());
    }

    @Test
    public void fresh_needs_no_value_but_may_be_taken_back() {
        assertTrue(Options.from(properties(Map.of("workbench.fresh", ""))).fresh());
        assertTrue(Options.from(properties(Map.of("workbench.fresh", "true"))).fresh());
        assertFalse(Options.from(properties(Map.of("workbench.fresh", "false"))).fresh());
    }

    private static String refusal(String name, String value) {
        Properties properties = properties(Map.of(name, value));
        return assertThrows(IllegalArgumentException.class, () -> Options.from(properties)).getMessage();
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
