package org.maillage.actor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.maillage.fixtures.TestDirectory.association;
import static org.maillage.fixtures.TestDirectory.typed;

import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.maillage.fixtures.TestDirectory;
import org.maillage.host.Problem;

public final class ActorRulesTest {

    private static TestDirectory directory;

    @BeforeClass
    public static void open() {
        directory = TestDirectory.open();
    }

    @AfterClass
    public static void close() {
        directory.close();
    }

    @Test
    public void an_empty_profile_lacks_type_and_name_and_nothing_else() {
        assertEquals(List.of("type field.required", "name field.required"), problems(ActorProfile.EMPTY));
    }

    @Test
    public void a_null_byte_is_refused_in_every_field_and_the_message_says_where() {
        for (ActorField field : ActorField.values()) {
            ActorProfile profile = association("Graines d’avenir").with(field, "a\0b");
            Problem problem = directory.rules.examine(profile).problems().stream()
                    .filter(found -> found.field().equals(field.fieldName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(field + " took a null byte"));
            if (field.appliesTo(ActorType.ASSOCIATION)) {
                assertEquals(field.name(), "text.control", problem.code());
                assertEquals(List.of("U+0000", "2"), problem.arguments());
            }
        }
    }

    @Test
    public void text_of_64_kB_is_refused_in_every_field_that_does_not_hold_it() {
        String long64k = "é".repeat(65_536);
        for (ActorField field : ActorField.values()) {
            List<Problem> problems = directory.rules.examine(association("A").with(field, long64k)).problems();
            assertTrue(field.name(), problems.stream().anyMatch(problem -> problem.field().equals(field.fieldName())));
            assertTrue(field.name(), problems.stream().flatMap(p -> p.arguments().stream()).allMatch(a -> a.length() < 200));
        }
    }

    @Test
    public void markup_emoji_and_marks_of_direction_are_kept_exactly() {
        String name = "<script>alert(1)</script> & \u202Eشبكة\u202C 👩🏽‍🌾";
        assertEquals(name, directory.rules.check(association(name)).name());
    }

    @Test
    public void half_an_emoji_cannot_be_stored_and_is_refused() {
        assertEquals(List.of("name text.control"), problems(association("a\uD83D")));
    }

    @Test
    public void a_line_break_is_refused_where_one_line_is_shown_and_kept_where_text_is() {
        assertEquals(List.of("name text.lineBreak"), problems(association("a\nb")));
        assertEquals("a\nb", check("description", "a\r\nb"));
    }

    @Test
    public void a_field_that_the_type_does_not_have_is_refused() {
        assertEquals(List.of("rna field.notForType"), problems(typed("type", "local-authority", "name", "Caen", "rna", "W123456789")));
    }

    @Test
    public void several_values_of_a_single_field_are_refused_rather_than_dropped() {
        assertEquals(List.of("siren field.single"), problems(association("A").with(ActorField.SIREN, "732829320", "552081317")));
    }

    @Test
    public void identifiers_are_stored_bare_however_they_were_grouped() {
        assertEquals("732829320", check("siren", "732 829 320"));
        assertEquals("73282932000074", check("siret", "732 829 320 00074"));
    }

    @Test
    public void a_siret_tells_the_siren_and_must_not_contradict_it() {
        ActorProfile told = directory.rules.check(association("A").with(ActorField.SIRET, "73282932000074"));
        assertEquals("732829320", told.text(ActorField.SIREN));
        assertEquals(List.of("siret siret.otherSiren"), problems(association("A")
                .with(ActorField.SIRET, "73282932000074").with(ActorField.SIREN, "356000000")));
    }

    @Test
    public void an_association_of_local_law_has_no_rna_number() {
        assertEquals(List.of("rna rna.localLaw"), problems(association("A")
                .with(ActorField.LEGAL_CATEGORY, "9260").with(ActorField.RNA, "W671000001")));
    }

    @Test
    public void the_commune_tells_the_departement_and_must_not_contradict_it() {
        ActorProfile strasbourg = association("A").with(ActorField.COMMUNE, "67482");
        assertEquals("67", directory.rules.check(strasbourg).text(ActorField.DEPARTEMENT));
        assertEquals(List.of("departement departement.otherThanCommune"),
                problems(strasbourg.with(ActorField.DEPARTEMENT, "68")));
    }

    @Test
    public void a_code_that_lost_its_leading_zero_is_refused_with_the_code_that_was_meant() {
        Problem problem = only(association("A").with(ActorField.COMMUNE, "1004"));
        assertEquals("commune.suggestion", problem.code());
        assertEquals("Ambérieu-en-Bugey (01004)", problem.arguments().get(1));
        assertEquals("departement.suggestion", only(association("A").with(ActorField.DEPARTEMENT, "1")).code());
    }

    @Test
    public void a_commune_that_merged_is_refused_with_the_one_it_is_part_of() {
        Problem problem = only(association("A").with(ActorField.COMMUNE, "14697"));
        assertEquals("commune.former", problem.code());
    }

    @Test
    public void a_partner_abroad_needs_a_country_that_is_not_france() {
        assertEquals(List.of("seatCountry seatCountry.required"), problems(typed("type", "partner-abroad", "name", "Fikambanana")));
        assertEquals(List.of("seatCountry seatCountry.notAbroad"),
                problems(typed("type", "partner-abroad", "name", "Fikambanana", "seatCountry", "FR")));
        assertEquals(List.of(), problems(typed("type", "partner-abroad", "name", "Fikambanana", "seatCountry", "MG", "postalCode", "101")));
    }

    @Test
    public void a_country_may_be_named_in_either_language_and_is_stored_as_its_code() {
        assertEquals("MG", check("countries", "Madagascar"));
        assertEquals("DE", check("countries", "allemagne"));
        assertEquals("DE", check("countries", "Germany"));
    }

    @Test
    public void a_script_is_no_web_address() {
        assertEquals(List.of("website website.format"), problems(association("A").with(ActorField.WEBSITE, "javascript:alert(1)")));
        assertEquals("website.scheme", only(association("A").with(ActorField.WEBSITE, "www.example.org")).code());
    }

    @Test
    public void a_phone_number_is_stored_with_its_country_code() {
        assertEquals("+33388223344", check("phone", "03 88 22 33 44"));
        ActorProfile abroad = typed("type", "partner-abroad", "name", "F", "seatCountry", "MG", "phone", "020 22 000 00");
        assertEquals("+261202200000", directory.rules.check(abroad).text(ActorField.PHONE));
    }

    @Test
    public void a_day_may_be_written_as_the_french_do_but_must_exist_and_be_past() {
        assertEquals("2026-02-01", check("verifiedOn", "1/2/2026"));
        assertEquals(List.of("verifiedOn date.format"), problems(association("A").with(ActorField.VERIFIED_ON, "30/02/2026")));
        assertEquals(List.of("verifiedOn date.future"), problems(association("A").with(ActorField.VERIFIED_ON, "2027-01-01")));
    }

    @Test
    public void codes_are_stored_once_each_and_sorted() {
        ActorProfile profile = directory.rules.check(association("A").with(ActorField.COUNTRIES, "SN", "MG", "sn"));
        assertEquals(List.of("MG", "SN"), profile.values(ActorField.COUNTRIES));
    }

    @Test
    public void what_passed_once_passes_again_unchanged() {
        ActorProfile once = directory.rules.check(association("A").with(ActorField.SIRET, "732 829 320 00074")
                .with(ActorField.COMMUNE, "67482").with(ActorField.PHONE, "03 88 22 33 44").with(ActorField.VERIFIED_ON, "1/2/2026"));
        assertEquals(once, directory.rules.check(once));
    }

    private static String check(String field, String value) {
        ActorField named = ActorField.ofName(field).orElseThrow();
        return directory.rules.check(association("A").with(named, value)).text(named);
    }

    private static Problem only(ActorProfile profile) {
        List<Problem> problems = directory.rules.examine(profile).problems();
        assertEquals(problems.toString(), 1, problems.size());
        return problems.get(0);
    }

    private static List<String> problems(ActorProfile profile) {
        return directory.rules.examine(profile).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
