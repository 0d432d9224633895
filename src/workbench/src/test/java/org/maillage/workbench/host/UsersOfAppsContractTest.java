package org.maillage.workbench.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;

/**
 * Users and rights as apps see them: https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/ ({@code UserManager},
 * {@code ThreadLocalDelegateExecutorFactory}, {@code TimeZoneManager}).
 */
@SuppressWarnings("try") // a scope is closed, not used
public class UsersOfAppsContractTest extends SalContract {

    @Test
    public void nobody_has_no_right_and_null_is_nobody() throws Exception {
        UserManager manager = service(UserManager.class);
        assertNull(manager.getRemoteUser());
        assertNull(manager.getRemoteUserKey());
        assertNull(manager.getUserProfile((String) null));
        assertNull(manager.getUserProfile((UserKey) null));
        assertNull(manager.getUserProfile(new UserKey("claire")));
        assertNull(manager.resolve("nobody"));
        assertFalse(manager.isAdmin(null));
        assertFalse(manager.isSystemAdmin(new UserKey("nobody")));
        assertFalse(manager.isUserInGroup(null, "confluence-users"));
        assertFalse(manager.isUserInGroup(key("claire"), null));
    }

    @Test
    public void a_deactivated_administrator_administers_no_longer_and_is_still_shown_by_name() {
        UserManager manager = service(UserManager.class);
        assertTrue(manager.isAdmin(key("admin")));
        administration.setActive(user("admin").key(), false);
        assertFalse(manager.isAdmin(key("admin")));
        assertFalse(manager.isSystemAdmin(key("admin")));
        assertFalse(manager.isLicensed(key("admin")));
        assertFalse(manager.authenticate("admin", "admin"));
        assertEquals("Alex Martin", manager.getUserProfile(key("admin")).getFullName());
    }

    @Test
    public void only_the_administrator_administers() {
        UserManager manager = service(UserManager.class);
        for (String name : List.of("claire", "omar", "lucie", "hugo", "nadia", "jean", "paula")) {
            assertFalse(name, manager.isAdmin(key(name)));
            assertFalse(name, manager.isSystemAdmin(key(name)));
            assertTrue(name, manager.isLicensed(key(name)));
        }
    }

    @Test
    public void an_administrator_of_the_product_is_no_system_administrator() {
        UserManager manager = service(UserManager.class);
        administration.addToGroup(user("jean").key(), Groups.of(product).administrators());
        assertTrue(manager.isAdmin(key("jean")));
        assertFalse(manager.isSystemAdmin(key("jean")));
    }

    @Test
    public void a_profile_says_who_somebody_is_and_where_their_page_is() {
        UserProfile profile = service(UserManager.class).getUserProfile("claire");
        assertEquals(key("claire"), profile.getUserKey());
        assertEquals("claire", profile.getUsername());
        assertEquals("Claire Weber", profile.getFullName());
        assertEquals("claire@example.org", profile.getEmail());
        assertTrue(profile.getProfilePageUri().toString().startsWith("/"));
    }

    @Test
    public void the_remote_user_is_whoever_acts_on_this_thread() {
        UserManager manager = service(UserManager.class);
        try (CurrentUser.Scope scope = current.actAs(user("claire"))) {
            assertEquals(key("claire"), manager.getRemoteUserKey());
            assertEquals(key("claire"), manager.getRemoteUserKey(request()));
        }
        assertNull(manager.getRemoteUserKey());
    }

    @Test
    public void groups_are_found_by_their_beginning() {
        Iterable<String> found = service(UserManager.class).findGroupNamesByPrefix(product.key(), 0, 10);
        assertTrue(StreamSupport.stream(found.spliterator(), false)
                .anyMatch(Groups.of(product).administrators()::equals));
    }

    @Test
    public void a_task_acts_as_whoever_handed_it_over_and_its_thread_forgets_them() throws Exception {
        UserManager manager = service(UserManager.class);
        Callable<UserKey> whoActs = () -> manager.getRemoteUserKey();
        ThreadLocalDelegateExecutorFactory factory = service(ThreadLocalDelegateExecutorFactory.class);
        ExecutorService plain = Executors.newSingleThreadExecutor();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ExecutorService carrying = factory.createExecutorService(plain);
        try (CurrentUser.Scope scope = current.actAs(user("claire"))) {
            assertEquals(key("claire"), carrying.submit(whoActs).get());
            assertEquals(key("claire"), carrying.invokeAll(List.of(whoActs)).get(0).get());
            assertEquals(key("claire"), factory.createScheduledExecutorService(timer)
                    .schedule(whoActs, 1, TimeUnit.MILLISECONDS).get());
            assertNull(plain.submit(whoActs).get());
        } finally {
            carrying.shutdownNow();
            timer.shutdownNow();
        }
    }

    @Test
    public void everybody_lives_in_the_time_zone_of_the_server_until_they_say_otherwise() {
        TimeZoneManager zones = service(TimeZoneManager.class);
        assertEquals(zones.getDefaultTimeZone(), zones.getUserTimeZone());
        assertEquals(zones.getDefaultTimeZone(), zones.getUserTimeZone(key("paula")));
    }
}
