package com.atlassian.webresource.api.assembler;

import java.util.Set;
import javax.annotation.Nonnull;

/** What the page asks for. */
public interface RequiredResources {

    /** Asks for one web-resource by its complete key. */
    @Nonnull
    RequiredResources requireWebResource(@Nonnull String moduleCompleteKey);

    /** Asks for a module of the loader by its name. */
    @Nonnull
    RequiredResources requireModule(@Nonnull String name);

    /** Asks for every web-resource of a context. */
    @Nonnull
    RequiredResources requireContext(@Nonnull String context);

    /** Leaves out what is on the page already. */
    @Nonnull
    RequiredResources exclude(Set<String> webResources, Set<String> contexts);
}
