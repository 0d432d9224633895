package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;
import javax.annotation.Nullable;

/** Says which language to speak to whom. */
public interface LocaleManager {

    /** Language of this person, or of the site for a visitor. */
    Locale getLocale(@Nullable User user);

    Locale getSiteDefaultLocale();
}
