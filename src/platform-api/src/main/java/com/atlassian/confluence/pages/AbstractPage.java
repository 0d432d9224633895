package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** What pages and blog posts have in common. */
public abstract class AbstractPage extends SpaceContentEntityObject {

    /** Title as it is shown above the page. */
    @Override
    public String getDisplayTitle() {
        return getTitle();
    }

    @Override
    public AbstractPage getLatestVersion() {
        return (AbstractPage) super.getLatestVersion();
    }

    /** Address below the context path. */
    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }
}
