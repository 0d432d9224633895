package org.maillage.workbench.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleManager;
import com.atlassian.sal.api.user.UserRole;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.junit.Test;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.CurrentUser;

/**
 * What a product says about itself: https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/
 * ({@code ApplicationProperties}, {@code UrlMode}, {@code LoginUriProvider}, {@code HttpContext}).
 */
@SuppressWarnings("try") // a scope is closed, not used
public class PropertiesContractTest extends SalContract {

    @Test
    public void outside_a_request_addresses_are_the_configured_ones() {
        ApplicationProperties properties = service(ApplicationProperties.class);
        assertEquals(BASE_URL + product.contextPath(), properties.getBaseUrl(UrlMode.CANONICAL));
        assertEquals(BASE_URL + product.contextPath(), properties.getBaseUrl(UrlMode.ABSOLUTE));
        assertEquals(BASE_URL + product.contextPath(), properties.getBaseUrl(UrlMode.AUTO));
        assertEquals(product.contextPath(), properties.getBaseUrl(UrlMode.RELATIVE));
        assertEquals(product.contextPath(), properties.getBaseUrl(UrlMode.RELATIVE_CANONICAL));
    }

    @Test
    public void inside_a_request_addresses_are_those_the_browser_used() {
        ApplicationProperties properties = service(ApplicationProperties.class);
        try (CurrentUser.Scope scope = sal.requests().bind(request(), null)) {
            assertEquals(BASE_URL + product.contextPath(), properties.getBaseUrl(UrlMode.CANONICAL));
            assertEquals("https://proxy.example.org" + product.contextPath(), properties.getBaseUrl(UrlMode.ABSOLUTE));
            assertEquals(product.contextPath(), properties.getBaseUrl(UrlMode.AUTO));
        }
    }

    @Test
    public void a_product_is_told_apart_by_its_platform_id() {
        ApplicationProperties properties = service(ApplicationProperties.class);
        assertEquals(product == Product.CONFLUENCE
                ? ApplicationProperties.PLATFORM_CONFLUENCE : ApplicationProperties.PLATFORM_JIRA, properties.getPlatformId());
        assertEquals(product.version(), properties.getVersion());
        assertTrue(properties.getBuildNumber(), properties.getBuildNumber().matches("\\d+"));
    }

    @Test
    public void a_product_has_folders_to_write_to() {
        ApplicationProperties properties = service(ApplicationProperties.class);
        assertEquals(Optional.of(folder.getRoot().toPath()), properties.getLocalHomeDirectory());
        assertEquals(Optional.of(folder.getRoot().toPath()), properties.getSharedHomeDirectory());
    }

    @Test
    public void the_login_page_is_told_where_somebody_wanted_to_go() {
        LoginUriProvider login = service(LoginUriProvider.class);
        URI wanted = URI.create("/plugins/servlet/x?a=1&b=é".replace("é", "%C3%A9"));
        String address = login.getLoginUri(wanted).toString();
        assertTrue(address, address.startsWith(BASE_URL + product.contextPath() + "/login."));
        assertTrue(address, address.endsWith("os_destination=%2Fplugins%2Fservlet%2Fx%3Fa%3D1%26b%3D%25C3%25A9"));
        assertTrue(login.getLoginUriForRole(wanted, UserRole.ADMIN).toString().contains("user_role=ADMIN"));
    }

    @Test
    public void the_request_of_a_thread_is_there_while_it_is_answered() {
        HttpContext context = service(HttpContext.class);
        assertNull(context.getRequest());
        assertNull(context.getSession(true));
        HttpServletRequest request = request();
        try (CurrentUser.Scope scope = sal.requests().bind(request, null)) {
            assertEquals(request, context.getRequest());
        }
        assertNull(context.getRequest());
    }

    @Test
    public void a_product_is_set_up_once_it_has_started() {
        LifecycleManager lifecycle = service(LifecycleManager.class);
        assertFalse(lifecycle.isApplicationSetUp());
        sal.lifecycle().start();
        assertTrue(lifecycle.isApplicationSetUp());
    }
}
