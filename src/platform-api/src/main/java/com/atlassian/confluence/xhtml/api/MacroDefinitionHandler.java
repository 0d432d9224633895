package com.atlassian.confluence.xhtml.api;

/** Told of each macro found in storage format. */
@FunctionalInterface
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
