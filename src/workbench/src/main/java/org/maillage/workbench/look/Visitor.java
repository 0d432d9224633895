package org.maillage.workbench.look;

import java.util.Locale;
import java.util.Optional;

/**
 * Who looks at a page, as far as the page's frame needs to know.
 *
 * @param userName the login name; empty for an anonymous visitor
 * @param userKey the key behind the name; empty for an anonymous visitor
 * @param fullName the name shown; blank for an anonymous visitor
 * @param administrator whether the frame shows administration
 * @param locale the language of the page
 */
public record Visitor(
        Optional<String> userName, Optional<String> userKey, String fullName, boolean administrator, Locale locale) {

    /** Returns a visitor who has not logged in. */
    public static Visitor anonymous(Locale locale) {
        return new Visitor(Optional.empty(), Optional.empty(), "", false, locale);
    }

    /** Returns whether somebody has logged in. */
    public boolean loggedIn() {
        return userName.isPresent();
    }

    /** Returns the two letters of the visitor's picture. */
    public String initials() {
        String[] words = fullName.trim().split("\\s+");
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        return (words.length > 1 ? first + words[words.length - 1].substring(0, 1) : first).toUpperCase(locale);
    }
}
