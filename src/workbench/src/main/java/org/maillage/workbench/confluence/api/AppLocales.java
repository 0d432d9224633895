package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.user.User;
import java.util.Locale;
import org.maillage.workbench.users.UserPreferences;

/** The languages people read, for apps. The site's default is French. */
public final class AppLocales implements LocaleManager {

    private final AppUsers users;
    private final UserPreferences preferences;

    public AppLocales(AppUsers users, UserPreferences preferences) {
        this.users = users;
        this.preferences = preferences;
    }

    @Override
    public Locale getLocale(User user) {
        return users.person(user).flatMap(person -> preferences.locale(person.key())).orElseGet(this::getSiteDefaultLocale);
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return Locale.FRANCE;
    }
}
