package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Set;

/** Texts in one language. */
public interface I18nHelper {
    Locale getLocale();

    /** The pattern of a key, as it is written. */
    String getUnescapedText(String key);

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, String value1, String value2, String value3);

    String getText(String key, Object parameters);

    boolean isKeyDefined(String key);

    Set<String> getKeysForPrefix(String prefix);

    /** Gives the texts of a language or of a person. */
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
