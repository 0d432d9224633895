package org.maillage.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.TextCatalog;
import org.maillage.workbench.look.Visitor;
import org.maillage.workbench.look.Visitors;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.UserPreferences;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Tells the look who makes a request. The language is the one the person chose; else the one chosen in this browser
 * before logging in; else the first language of the browser that the workbench speaks.
 */
public final class RequestVisitors implements Visitors {

    /** Cookie that keeps the language of somebody who has not logged in. */
    public static final String LANGUAGE_COOKIE = "workbench.language";

    private static final String ATTRIBUTE = RequestVisitors.class.getName();

    private final Groups groups;
    private final CurrentUser currentUser;
    private final UserPreferences preferences;

    public RequestVisitors(Product product, CurrentUser currentUser, UserPreferences preferences) {
        this.groups = Groups.of(product);
        this.currentUser = currentUser;
        this.preferences = preferences;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visitor known) {
            return known;
        }
        Optional<WorkbenchUser> user = currentUser.get();
        Locale locale = user.flatMap(person -> preferences.locale(person.key())).orElseGet(() -> browserLocale(request));
        Visitor visitor = user
                .map(person -> new Visitor(Optional.of(person.name()), Optional.of(person.key()), person.fullName(),
                        groups.administers(person), locale))
                .orElseGet(() -> Visitor.anonymous(locale));
        request.setAttribute(ATTRIBUTE, visitor);
        return visitor;
    }

    /** Forgets what was found out about this request; after a login, a logout or a change of language. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    private static Locale browserLocale(HttpServletRequest request) {
        Stream<Locale> chosen = request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag);
        Stream<Locale> accepted = request.getHeader("Accept-Language") == null
                ? Stream.of(Locale.FRENCH) : Collections.list(request.getLocales()).stream();
        return Stream.concat(chosen, accepted)
                .flatMap(locale -> TextCatalog.LANGUAGES.stream().filter(l -> l.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
