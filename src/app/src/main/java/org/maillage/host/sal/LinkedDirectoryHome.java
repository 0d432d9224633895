package org.maillage.host.sal;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.maillage.host.DirectoryHome;

/**
 * The home as the global setting {@value #SETTING} names it ({@code conf}, the default, or {@code jira}: SAL's platform ids),
 * reached through the primary application link. A link's display address is stored in the product: nothing is called.
 */
@Named
public final class LinkedDirectoryHome implements DirectoryHome {

    /** Frozen: stands in the products' settings. */
    public static final String SETTING = "org.maillage.home";

    private final ApplicationProperties product;
    private final PluginSettingsFactory settings;
    private final ApplicationLinkService links;

    @Inject
    public LinkedDirectoryHome(@Named("salApplicationProperties") ApplicationProperties product, PluginSettingsFactory settings,
            ApplicationLinkService links) {
        this.product = product;
        this.settings = settings;
        this.links = links;
    }

    @Override
    public boolean isHere() {
        return home().equals(product.getPlatformId());
    }

    @Override
    public Optional<URI> address() {
        return isHere() ? Optional.empty() : link().map(ApplicationLink::getDisplayUrl);
    }

    @Override
    public String name() {
        String fallback = ApplicationProperties.PLATFORM_JIRA.equals(home()) ? "Jira" : "Confluence";
        return isHere() ? fallback : link().map(ApplicationLink::getName).orElse(fallback);
    }

    private String home() {
        return settings.createGlobalSettings().get(SETTING) instanceof String chosen ? chosen : ApplicationProperties.PLATFORM_CONFLUENCE;
    }

    private Optional<ApplicationLink> link() {
        Class<? extends ApplicationType> type = ApplicationProperties.PLATFORM_JIRA.equals(home())
                ? JiraApplicationType.class
                : ConfluenceApplicationType.class;
        return Optional.ofNullable(links.getPrimaryApplicationLink(type));
    }
}
