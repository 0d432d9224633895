package org.maillage.workbench.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.workbench.Product;

/** The link to the other product. Its id follows from the address, so that it is the same after a restart. */
final class ProductLink implements ApplicationLink {

    private final Product product;
    private final URI baseUrl;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    ProductLink(Product product, String baseUrl) {
        this.product = product;
        this.baseUrl = URI.create(baseUrl);
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(
                UUID.nameUUIDFromBytes(baseUrl.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public ApplicationType getType() {
        return product == Product.JIRA ? new Jira() : new Confluence();
    }

    @Override
    public String getName() {
        return product.displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return baseUrl;
    }

    @Override
    public URI getRpcUrl() {
        return baseUrl;
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new VisitorRequests(baseUrl);
    }

    /** No authentication is configured on this link, whichever is asked for. */
    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider) {
        return null;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return null;
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return null;
    }

    @Override
    public Object getProperty(String key) {
        return properties.get(key);
    }

    @Override
    public Object putProperty(String key, Object value) {
        return properties.put(key, value);
    }

    @Override
    public Object removeProperty(String key) {
        return properties.remove(key);
    }

    private static final class Confluence implements ConfluenceApplicationType {

        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }

    private static final class Jira implements JiraApplicationType {

        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }
}
