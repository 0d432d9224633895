package org.maillage.workbench.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

/** Web sudo: https://developer.atlassian.com/server/framework/atlassian-sdk/adding-websudo-support-to-your-plugin/ */
public class SecureSessionsTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    public void without_a_secure_session_an_app_is_told_so_and_the_password_is_asked_for() {
        SecureSessions sessions = new SecureSessions(request -> false, (request, response) -> asked.incrementAndGet());
        assertThrows(WebSudoSessionException.class, () -> sessions.willExecuteWebSudoRequest(null));
        assertFalse(sessions.canExecuteRequest(null));
        sessions.enforceWebSudoProtection(null, null);
        assertEquals(1, asked.get());
    }

    @Test
    public void a_connection_that_breaks_is_not_swallowed() {
        SecureSessions sessions = new SecureSessions(request -> false, (request, response) -> {
            throw new IOException("broken pipe");
        });
        assertThrows(UncheckedIOException.class, () -> sessions.enforceWebSudoProtection(null, null));
    }

    @Test
    public void with_one_the_request_goes_on() {
        SecureSessions sessions = new SecureSessions(request -> true, (request, response) -> asked.incrementAndGet());
        sessions.willExecuteWebSudoRequest(null);
        assertTrue(sessions.canExecuteRequest(null));
        assertEquals(0, asked.get());
    }
}
