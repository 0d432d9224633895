package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** The person that the current thread acts for, and that person's language. */
public interface JiraAuthenticationContext {

    /** The person, or null for a visitor. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();
}
