package com.atlassian.confluence.plugin.descriptor.web;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import javax.annotation.Nullable;

/** Where a web fragment is shown, and to whom. */
public interface WebInterfaceContext {
    @Nullable
    ConfluenceUser getCurrentUser();

    /** The person whose page is shown, or null. */
    @Nullable
    ConfluenceUser getTargetUser();

    @Nullable
    AbstractPage getPage();

    @Nullable
    Space getSpace();

    boolean hasParameter(String parameter);

    Object getParameter(String parameter);

    Map<String, Object> toMap();
}
