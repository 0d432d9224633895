package org.maillage.workbench.host;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserPreferences;

/**
 * Which language somebody reads: the one they chose; else, while a request is answered, the first of the browser's
 * that the product speaks; else French, the workbench's default.
 */
public final class AppLocales implements LocaleResolver {

    /** What is spoken to people nobody knows anything about. */
    public static final Locale DEFAULT = Locale.FRANCE;

    private static final List<Locale> SUPPORTED = List.of(DEFAULT, Locale.UK);

    private final UserPreferences preferences;
    private final CurrentUser current;
    private final RequestHolder requests;

    public AppLocales(UserPreferences preferences, CurrentUser current, RequestHolder requests) {
        this.preferences = preferences;
        this.current = current;
        this.requests = requests;
    }

    @Override
    public Locale getLocale() {
        return current.get().flatMap(user -> preferences.locale(user.key()))
                .or(() -> requests.request().flatMap(AppLocales::ofBrowser))
                .orElse(DEFAULT);
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return current.get().flatMap(user -> preferences.locale(user.key()))
                .or(() -> ofBrowser(request))
                .orElse(DEFAULT);
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return userKey == null
                ? getLocale()
                : preferences.locale(userKey.getStringValue()).orElse(DEFAULT);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(SUPPORTED);
    }

    private static Optional<Locale> ofBrowser(HttpServletRequest request) {
        // Without the header the servlet API answers with the server's own language.
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> SUPPORTED.stream()
                        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                .findFirst();
    }
}
