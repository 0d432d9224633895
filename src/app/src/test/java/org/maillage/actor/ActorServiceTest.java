package org.maillage.actor;

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
import static org.maillage.fixtures.TestDirectory.association;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.fixtures.TestDirectory;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;

public final class ActorServiceTest {

    private TestDirectory directory;
    private ActorService service;

    @Before
    public void open() {
        directory = TestDirectory.open();
        service = directory.service;
    }

    @After
    public void close() {
        directory.close();
    }

    @Test
    public void a_visitor_neither_reads_nor_writes() {
        Actor actor = service.create(OFFICER, association("Graines"));
        assertThrows(AccessDeniedException.class, () -> service.find(Caller.ANONYMOUS, actor.key()));
        assertThrows(AccessDeniedException.class, () -> service.create(Caller.ANONYMOUS, association("X")));
        assertThrows(AccessDeniedException.class, () -> service.save(Caller.ANONYMOUS, actor.key(), 1, association("X")));
    }

    @Test
    public void only_officers_and_administrators_create_actors() {
        for (Caller caller : List.of(USER, MEMBER, COORDINATOR)) {
            assertThrows(AccessDeniedException.class, () -> service.create(caller, association("X")));
        }
        service.create(OFFICER, association("One"));
        service.create(ADMINISTRATOR, association("Two"));
    }

    @Test
    public void an_officer_edits_the_actors_of_their_network_and_of_none_but_not_those_of_another() {
        Actor mine = service.create(OFFICER, inNetwork("Mine", "gescod"));
        Actor nobodys = service.create(OFFICER, association("Nobody’s"));
        Actor theirs = service.create(OTHER_OFFICER, inNetwork("Theirs", "occitanie-cooperation"));
        rename(OFFICER, mine);
        rename(OFFICER, nobodys);
        assertThrows(AccessDeniedException.class, () -> rename(OFFICER, theirs));
    }

    @Test
    public void an_officer_cannot_put_an_actor_into_somebody_elses_network() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> service.create(OFFICER, inNetwork("X", "occitanie-cooperation")));
        assertEquals("network.notYours", refused.problems().get(0).code());
    }

    @Test
    public void a_member_edits_their_own_actor_except_what_the_network_vouches_for() {
        Actor actor = service.create(OFFICER, inNetwork("Graines", "gescod"));
        directory.claimService.grant(OFFICER, directory.claimService.claim(MEMBER, actor.key(), "").id());
        Actor saved = service.save(MEMBER, actor.key(), 1, actor.profile().with(ActorField.DESCRIPTION, "Nous plantons."));
        assertEquals(2, saved.version());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> service.save(
                MEMBER, actor.key(), 2, saved.profile().with(ActorField.VERIFIED_ON, "2026-11-01")));
        assertEquals("field.notYours", refused.problems().get(0).code());
    }

    @Test
    public void saving_over_somebody_elses_version_is_refused_and_both_changes_can_be_merged() {
        Actor actor = service.create(OFFICER, association("Graines"));
        service.save(OFFICER, actor.key(), 1, actor.profile().with(ActorField.ACRONYM, "GR"));
        ActorProfile mine = actor.profile().with(ActorField.EMAIL, "contact@example.org");
        assertThrows(StaleActorException.class, () -> service.save(ADMINISTRATOR, actor.key(), 1, mine));
        ProfileMerge merge = service.merge(ADMINISTRATOR, actor.key(), 1, mine);
        assertTrue(merge.isClean());
        Actor merged = service.save(ADMINISTRATOR, actor.key(), 2, merge.merged());
        assertEquals("GR", merged.profile().text(ActorField.ACRONYM));
        assertEquals("contact@example.org", merged.profile().text(ActorField.EMAIL));
    }

    @Test
    public void a_profile_with_a_problem_stores_nothing() {
        Actor actor = service.create(OFFICER, association("Graines"));
        assertThrows(InvalidInputException.class, () -> service.save(
                OFFICER, actor.key(), 1, actor.profile().with(ActorField.ACRONYM, "GR").with(ActorField.EMAIL, "nobody")));
        assertEquals(Optional.of(actor), service.find(OFFICER, actor.key()));
    }

    @Test
    public void saving_what_is_stored_makes_no_new_version() {
        Actor actor = service.create(OFFICER, association("Graines"));
        assertEquals(actor, service.save(OFFICER, actor.key(), 1, association("Graines")));
        assertEquals(1, service.history(OFFICER, actor.key()).size());
    }

    @Test
    public void a_register_number_belongs_to_one_actor_and_the_refusal_names_it() {
        service.create(OFFICER, association("Graines").with(ActorField.RNA, "W671000001"));
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> service.create(OFFICER, association("Semences").with(ActorField.RNA, "W671000001")));
        assertEquals("identifier.taken", refused.problems().get(0).code());
        assertEquals("Graines", refused.problems().get(0).arguments().get(1));
    }

    @Test
    public void establishments_of_one_legal_unit_share_its_siren() {
        service.create(OFFICER, association("La Poste, siège").with(ActorField.SIRET, "35600000000048"));
        service.create(OFFICER, association("La Poste, guichet").with(ActorField.SIRET, "35600000049837"));
        assertThrows(InvalidInputException.class,
                () -> service.create(OFFICER, association("La Poste").with(ActorField.SIREN, "356000000")));
    }

    @Test
    public void an_archived_actor_is_hidden_from_readers_and_comes_back_with_its_history() {
        Actor actor = service.create(OFFICER, association("Graines"));
        assertThrows(AccessDeniedException.class, () -> service.archive(MEMBER, actor.key(), 1));
        service.archive(OFFICER, actor.key(), 1);
        assertFalse(service.find(USER, actor.key()).isPresent());
        assertTrue(service.find(COORDINATOR, actor.key()).isPresent());
        service.restore(OFFICER, actor.key(), 2);
        assertTrue(service.find(USER, actor.key()).isPresent());
        assertEquals(List.of(Revision.Kind.RESTORED, Revision.Kind.ARCHIVED, Revision.Kind.CREATED),
                service.history(OFFICER, actor.key()).stream().map(Revision::kind).toList());
    }

    @Test
    public void the_history_is_not_for_everybody() {
        Actor actor = service.create(OFFICER, association("Graines"));
        assertThrows(AccessDeniedException.class, () -> service.history(USER, actor.key()));
        assertEquals(1, service.history(COORDINATOR, actor.key()).size());
    }

    private Actor rename(Caller caller, Actor actor) {
        return service.save(caller, actor.key(), actor.version(), actor.profile().with(ActorField.NAME, "Renamed"));
    }

    private static ActorProfile inNetwork(String name, String network) {
        return association(name).with(ActorField.NETWORKS, network);
    }
}
