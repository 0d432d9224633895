package com.atlassian.sal.api;

import java.io.File;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import javax.annotation.Nonnull;

/** What the running product says about itself. */
public interface ApplicationProperties {
    String PLATFORM_BAMBOO = "bamboo";
    String PLATFORM_BITBUCKET = "bitbucket";
    String PLATFORM_CONFLUENCE = "conf";
    String PLATFORM_CROWD = "crowd";
    String PLATFORM_FECRU = "fisheye";
    String PLATFORM_JIRA = "jira";
    String PLATFORM_STASH = "stash";

    /** Base URL in the wanted form. */
    @Nonnull
    String getBaseUrl(UrlMode urlMode);

    /** Name of the product, for people. */
    @Nonnull
    String getDisplayName();

    /** One of the platform constants. */
    @Nonnull
    String getPlatformId();

    @Nonnull
    String getVersion();

    @Nonnull
    Date getBuildDate();

    @Nonnull
    String getBuildNumber();

    /** Folder of this node; {@link #getLocalHomeDirectory()} and {@link #getSharedHomeDirectory()} tell the two kinds apart. */
    @Deprecated
    File getHomeDirectory();

    /** Folder that belongs to this node alone. */
    @Nonnull
    Optional<Path> getLocalHomeDirectory();

    /** Folder that all nodes share. */
    @Nonnull
    Optional<Path> getSharedHomeDirectory();

    /** A setting of the product, by its key; null when unknown. */
    String getPropertyValue(String key);

    /** Charset, as the product is configured. */
    @Nonnull
    String getApplicationFileEncoding();
}
