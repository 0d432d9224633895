package org.maillage.reference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.Test;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorStatus;
import org.maillage.actor.ActorType;
import org.maillage.reference.identifier.Siren;
import org.maillage.reference.network.NetworkSeeds;
import org.maillage.reference.territory.Epci;
import org.maillage.reference.territory.PackagedTerritories;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.vocabulary.Vocabularies;

/** The build writes {@code target/sample/epci.csv}; here it is held to what the directory takes. */
public class SampleDirectoryTest {

    private final Territories territories = new PackagedTerritories();
    private final CSVParser sample = sample();
    private final List<CSVRecord> rows = sample.getRecords();

    @Test
    public void every_column_is_a_field_that_a_local_authority_has() {
        for (String column : sample.getHeaderNames()) {
            assertTrue(column, ActorField.ofName(column).orElseThrow().appliesTo(ActorType.LOCAL_AUTHORITY));
        }
    }

    @Test
    public void every_code_is_known() {
        Vocabularies vocabularies = new Vocabularies();
        List<String> networks = new NetworkSeeds().all().stream().map(seed -> seed.key()).toList();

        for (CSVRecord row : rows) {
            assertEquals(Optional.of(ActorType.LOCAL_AUTHORITY), ActorType.ofCode(row.get("type")));
            assertEquals(Optional.of(ActorStatus.ACTIVE), ActorStatus.ofCode(row.get("status")));
            assertTrue(row.toString(), row.get("networks").isEmpty() || networks.contains(row.get("networks")));
            assertTrue(row.toString(), row.get("legalCategory").isEmpty()
                    || vocabularies.legalCategories().find(row.get("legalCategory")).isPresent());
            assertTrue(row.toString(), Siren.check(row.get("siren")).isAccepted());
        }
    }

    @Test
    public void every_row_is_the_epci_of_its_siren() {
        assertEquals(territories.epcis().size(), rows.size());
        for (CSVRecord row : rows) {
            Epci epci = territories.epci(row.get("siren")).orElseThrow();
            assertEquals(epci.name(), row.get("name"));
            assertEquals(epci.type().legalCategory().orElse(""), row.get("legalCategory"));
            assertEquals(epci.departementCode(), row.get("departement"));
        }
    }

    private static CSVParser sample() {
        try {
            return CSVParser.parse(Path.of("target", "sample", "epci.csv"), StandardCharsets.UTF_8,
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
