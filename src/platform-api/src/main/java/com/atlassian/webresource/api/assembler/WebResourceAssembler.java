package com.atlassian.webresource.api.assembler;

/** Gathers the scripts, styles and data that a page needs. */
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();

    AssembledResources assembled();

    WebResourceAssembler copy();
}
