package org.maillage.actor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.maillage.fixtures.TestDirectory.MEMBER;
import static org.maillage.fixtures.TestDirectory.OFFICER;
import static org.maillage.fixtures.TestDirectory.OTHER_OFFICER;
import static org.maillage.fixtures.TestDirectory.USER;
import static org.maillage.fixtures.TestDirectory.association;

import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.fixtures.TestDirectory;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.AuditTrail;
import org.maillage.host.InvalidInputException;

public final class ClaimServiceTest {

    private TestDirectory directory;
    private ClaimService claims;
    private ActorKey actor;

    @Before
    public void open() {
        directory = TestDirectory.open();
        claims = directory.claimService;
        actor = directory.service.create(OFFICER, association("Graines").with(ActorField.NETWORKS, "gescod")).key();
    }

    @After
    public void close() {
        directory.close();
    }

    @Test
    public void a_claimant_cannot_grant_their_own_claim() {
        Claim claim = claims.claim(MEMBER, actor, "C’est nous.");
        assertThrows(AccessDeniedException.class, () -> claims.grant(MEMBER, claim.id()));
        assertEquals(Set.of(), claims.editors(OFFICER, actor));
    }

    @Test
    public void an_officer_of_another_network_neither_sees_nor_decides_a_claim() {
        Claim claim = claims.claim(MEMBER, actor, "");
        assertEquals(List.of(), claims.pending(OTHER_OFFICER));
        assertThrows(AccessDeniedException.class, () -> claims.refuse(OTHER_OFFICER, claim.id()));
    }

    @Test
    public void a_claim_is_decided_once() {
        Claim claim = claims.claim(MEMBER, actor, "");
        claims.refuse(OFFICER, claim.id());
        assertThrows(InvalidInputException.class, () -> claims.grant(OFFICER, claim.id()));
    }

    @Test
    public void claiming_twice_gives_the_claim_that_waits() {
        assertEquals(claims.claim(MEMBER, actor, "one"), claims.claim(MEMBER, actor, "two"));
    }

    @Test
    public void somebody_else_does_not_see_who_claims() {
        claims.claim(MEMBER, actor, "");
        assertEquals(List.of(), claims.of(USER, actor));
        assertEquals(1, claims.of(MEMBER, actor).size());
    }

    @Test
    public void granting_makes_an_editor_revoking_ends_it_and_both_are_audited() {
        claims.grant(OFFICER, claims.claim(MEMBER, actor, "").id());
        assertEquals(Set.of("key-lucie"), claims.editors(OFFICER, actor));
        claims.revoke(OFFICER, actor, "key-lucie");
        assertEquals(Set.of(), claims.editors(OFFICER, actor));
        assertEquals(List.of("editor.revoked", "claim.granted", "claim.made"),
                directory.audit.latest(actor.value(), 10).stream().map(AuditTrail.Line::action).toList());
    }
}
