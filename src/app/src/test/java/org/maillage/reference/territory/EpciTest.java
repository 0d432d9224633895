package org.maillage.reference.territory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;
import org.maillage.reference.identifier.Siren;

public class EpciTest {

    private static final Territories TERRITORIES = new PackagedTerritories();

    @Test
    public void an_unknown_siren_finds_none() {
        assertEquals(Optional.empty(), TERRITORIES.epci(null));
        assertEquals(Optional.empty(), TERRITORIES.epci("732829320"));
    }

    @Test
    public void an_epci_tells_its_members_the_largest_first() {
        Epci strasbourg = TERRITORIES.epci("246700488").orElseThrow();

        assertEquals("Eurométropole de Strasbourg", strasbourg.name());
        assertEquals(Epci.Type.METRO, strasbourg.type());
        assertEquals(Optional.of("7344"), strasbourg.type().legalCategory());
        assertEquals("67482", strasbourg.memberCommuneCodes().get(0));
        assertEquals(33, strasbourg.memberCommuneCodes().size());
        assertEquals("67", strasbourg.departementCode());
        assertFalse(strasbourg.departementDerived());
    }

    @Test
    public void an_epci_over_several_departements_takes_that_of_its_largest_member_and_says_so() {
        Epci paris = TERRITORIES.epci("200054781").orElseThrow();

        assertEquals("75", paris.departementCode());
        assertTrue(paris.departementDerived());
    }

    @Test
    public void abbreviations_are_spelt_out() {
        assertEquals("Communauté de communes Faucigny - Glières", TERRITORIES.epci("200000172").orElseThrow().name());
        assertEquals(0, TERRITORIES.epcis().stream().filter(epci -> epci.name().matches("(CC|CA|CU) .*|.*\".*")).count());
    }

    @Test
    public void every_epci_has_a_true_siren_and_members_that_exist() {
        assertEquals(1255, TERRITORIES.epcis().size());
        for (Epci epci : TERRITORIES.epcis()) {
            assertTrue(epci.name(), Siren.check(epci.siren()).isAccepted());
            assertTrue(epci.name(), epci.memberCommuneCodes().stream().allMatch(code -> TERRITORIES.commune(code).isPresent()));
            assertEquals(Optional.of(epci), TERRITORIES.epci(epci.siren()));
        }
    }

    @Test
    public void the_source_and_its_year_can_be_told() {
        assertTrue(TERRITORIES.source(), TERRITORIES.source().contains("Etalab") && TERRITORIES.source().endsWith("2026"));
    }
}
