package com.atlassian.webresource.api.assembler;

/** What has been asked for so far. */
public interface AssembledResources {

    /** What was asked for since the last drain. */
    WebResourceSet drainIncludedResources();

    /** The same, without draining. */
    WebResourceSet peek();
}
