package org.maillage.workbench.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maillage.workbench.Product;

/** Where each product lets people log in, and how its page is told where they wanted to go. */
public final class LoginAddresses implements LoginUriProvider {

    private final Product product;
    private final ApplicationProperties properties;

    public LoginAddresses(Product product, ApplicationProperties properties) {
        this.product = product;
        this.properties = properties;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return getLoginUriForRole(returnUri, UserRole.USER);
    }

    @Override
    public URI getLoginUriForRole(URI returnUri, UserRole role) {
        String page = switch (product) {
            case CONFLUENCE -> "/login.action?os_destination=";
            case JIRA -> "/login.jsp?os_destination=";
        };
        String wanted = URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8);
        String roleWanted = role == UserRole.USER ? "" : "&permissionViolation=true&user_role=" + role;
        return URI.create(properties.getBaseUrl(UrlMode.CANONICAL) + page + wanted + roleWanted);
    }
}
