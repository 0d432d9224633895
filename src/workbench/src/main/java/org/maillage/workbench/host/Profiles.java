package org.maillage.workbench.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.WorkbenchUser;

/** Makes profiles of people, with the addresses of the pages each product keeps about them. */
public final class Profiles {

    private final Product product;
    private final ApplicationProperties properties;

    public Profiles(Product product, ApplicationProperties properties) {
        this.product = product;
        this.properties = properties;
    }

    UserProfile of(WorkbenchUser user) {
        return new Profile(user, URI.create(pageOf(user)), picture());
    }

    /** Without the context path, as the products give it. */
    private String pageOf(WorkbenchUser user) {
        String name = URLEncoder.encode(user.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return switch (product) {
            case CONFLUENCE -> "/display/~" + name;
            case JIRA -> "/secure/ViewProfile.jspa?name=" + name;
        };
    }

    private URI picture() {
        return URI.create(properties.getBaseUrl(UrlMode.CANONICAL) + "/images/avatar.svg");
    }

    /** One profile. */
    private record Profile(WorkbenchUser user, URI page, URI picture) implements UserProfile {

        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return picture;
        }

        @Override
        public URI getProfilePictureUri() {
            return picture;
        }

        @Override
        public URI getProfilePageUri() {
            return page;
        }
    }
}
