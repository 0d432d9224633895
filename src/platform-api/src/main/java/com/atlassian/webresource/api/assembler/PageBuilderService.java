package com.atlassian.webresource.api.assembler;

/** Opens the assembler of the current request. */
public interface PageBuilderService {
    WebResourceAssembler assembler();

    /** Sets the assembler of this request; refused when there is one. */
    void seed(WebResourceAssembler assembler);
}
