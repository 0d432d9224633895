package org.maillage.workbench.users;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

@SuppressWarnings("try") // a scope is closed, not used
public class CurrentUserTest {

    private final WorkbenchUser claire = new WorkbenchUser("k1", "claire", "Claire", "c@example.org", Set.of());
    private final WorkbenchUser hugo = new WorkbenchUser("k2", "hugo", "Hugo", "h@example.org", Set.of());
    private final CurrentUser current = new CurrentUser();

    @Test
    public void another_thread_and_another_product_know_nothing_of_it() {
        try (CurrentUser.Scope scope = current.actAs(claire)) {
            assertEquals(Optional.empty(), CompletableFuture.supplyAsync(current::get).join());
            assertEquals(Optional.empty(), new CurrentUser().get());
        }
    }

    @Test
    public void scopes_nest_and_end() {
        try (CurrentUser.Scope outer = current.actAs(claire)) {
            try (CurrentUser.Scope inner = current.actAs(hugo)) {
                assertEquals(Optional.of(hugo), current.get());
            }
            try (CurrentUser.Scope nobody = current.actAsNobody()) {
                assertEquals(Optional.empty(), current.get());
            }
            assertEquals(Optional.of(claire), current.get());
        }
        assertEquals(Optional.empty(), current.get());
    }
}
