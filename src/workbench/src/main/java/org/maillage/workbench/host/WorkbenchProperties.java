package org.maillage.workbench.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * What a product says about itself.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/com/atlassian/sal/api/UrlMode.html">UrlMode</a>
 */
public final class WorkbenchProperties implements ApplicationProperties {

    private static final Date BUILD_DATE = Date.from(Instant.parse("2025-12-02T00:00:00Z"));

    private final HostSettings settings;
    private final RequestHolder requests;

    public WorkbenchProperties(HostSettings settings, RequestHolder requests) {
        this.settings = settings;
        this.requests = requests;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        Optional<HttpServletRequest> request = requests.request();
        return switch (mode) {
            case CANONICAL -> canonical();
            case RELATIVE_CANONICAL -> pathOf(canonical());
            case ABSOLUTE -> request.map(WorkbenchProperties::addressOf).orElseGet(this::canonical);
            case RELATIVE -> request.map(HttpServletRequest::getContextPath).orElseGet(() -> pathOf(canonical()));
            case AUTO -> request.map(HttpServletRequest::getContextPath).orElseGet(this::canonical);
        };
    }

    @Override
    public String getDisplayName() {
        return settings.product().displayName();
    }

    @Override
    public String getPlatformId() {
        return settings.product().platformId();
    }

    @Override
    public String getVersion() {
        return settings.product().version();
    }

    @Override
    public Date getBuildDate() {
        return (Date) BUILD_DATE.clone();
    }

    @Override
    public String getBuildNumber() {
        // A number made of the version: 10.2.0 is 1002000.
        String[] parts = getVersion().split("\\.");
        return String.valueOf(
                (Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1])) * 1000 + Integer.parseInt(parts[2]));
    }

    @Override
    @Deprecated
    public File getHomeDirectory() {
        return settings.sharedHome().toFile();
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(settings.localHome());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(settings.sharedHome());
    }

    @Override
    public String getPropertyValue(String key) {
        // Which properties there are is up to each product; the workbench has none of its own.
        return null;
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    private String canonical() {
        return settings.baseUrl().get();
    }

    private static String pathOf(String url) {
        return URI.create(url).getPath();
    }

    private static String addressOf(HttpServletRequest request) {
        boolean usualPort = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usualPort ? "" : ":" + request.getServerPort())
                + request.getContextPath();
    }
}
