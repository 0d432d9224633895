package com.atlassian.sal.api.user;

import java.net.URI;

/** What the product shows of a person. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    /** Name to display, or null. */
    String getFullName();

    /** Address, or null. */
    String getEmail();

    /** Picture close to the wanted size in pixels, or null. */
    URI getProfilePictureUri(int width, int height);

    /** Picture of any size, or null. */
    URI getProfilePictureUri();

    /** Page of the person, relative to the base URL, or null. */
    URI getProfilePageUri();
}
