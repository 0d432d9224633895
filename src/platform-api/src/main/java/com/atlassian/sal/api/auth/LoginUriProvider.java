package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.user.UserRole;
import java.net.URI;

/** Where to send somebody who must log in first. */
public interface LoginUriProvider {

    /** Login page that leads to the given address afterwards. */
    URI getLoginUri(URI returnUri);

    /** The same, saying what kind of person the address asks for. */
    URI getLoginUriForRole(URI returnUri, UserRole role);
}
