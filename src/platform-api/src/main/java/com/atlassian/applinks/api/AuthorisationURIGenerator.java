package com.atlassian.applinks.api;

import java.net.URI;

/** Says where a person grants access to the other application. */
public interface AuthorisationURIGenerator {

    /** Address that leads back to the callback afterwards. */
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
