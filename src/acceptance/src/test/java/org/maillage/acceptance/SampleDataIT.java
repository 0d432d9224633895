package org.maillage.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;
import org.maillage.acceptance.harness.Db;
import org.maillage.acceptance.harness.RunningWorkbench;
import org.maillage.acceptance.harness.Visitor;

/** What {@code mvn -Pworkbench} offers to whoever tries the app. */
public class SampleDataIT {

    private final RunningWorkbench workbench = RunningWorkbench.withSampleData(Db.H2);

    @Test
    public void every_real_inter_municipal_body_is_in_the_directory() {
        JsonNode answer = workbench.as("jean").get(Visitor.REST + "actors?type=local-authority").expect(200).json();
        assertEquals(1255, answer.path("total").asInt());
    }

    @Test
    public void twelve_networks_are_there_and_claire_and_omar_are_officers_of_one_each() {
        assertEquals(12, workbench.as("jean").get(Visitor.REST + "networks").expect(200).json().path("networks").size());
        assertEquals("claire", onlyOfficer("gescod"));
        assertEquals("omar", onlyOfficer("occitanie-cooperation"));
    }

    @Test
    public void pages_with_both_macros_show_actors() {
        String html = workbench.as("jean").get("/display/NET/Coop%C3%A9rations+avec+le+S%C3%A9n%C3%A9gal").expect(200).text();
        assertTrue(html, html.contains("Les Puits du Fouta") && html.contains("Eurométropole de Strasbourg"));
    }

    private String onlyOfficer(String network) {
        JsonNode officers = workbench.as("jean").get(Visitor.REST + "networks/" + network).expect(200).json().path("officers");
        assertEquals(officers.toString(), 1, officers.size());
        return officers.get(0).path("name").asText();
    }
}
