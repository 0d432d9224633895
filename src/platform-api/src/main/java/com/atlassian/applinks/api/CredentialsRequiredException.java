package com.atlassian.applinks.api;

import java.net.URI;

/** The current person must first grant access to the other application. */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    private static final long serialVersionUID = 1L;

    private final transient AuthorisationURIGenerator authorisationURIGenerator;

    public CredentialsRequiredException(AuthorisationURIGenerator authorisationURIGenerator, String message) {
        super(message);
        this.authorisationURIGenerator = authorisationURIGenerator;
    }

    public CredentialsRequiredException(AuthorisationURIGenerator authorisationURIGenerator, String message, Throwable cause) {
        super(message, cause);
        this.authorisationURIGenerator = authorisationURIGenerator;
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return authorisationURIGenerator.getAuthorisationURI(callback);
    }

    @Override
    public URI getAuthorisationURI() {
        return authorisationURIGenerator.getAuthorisationURI();
    }
}
