package org.maillage.workbench.look;

import java.util.Locale;

/**
 * The frames a page can be put in; apps name them in {@code <meta name="decorator" content="atl.general">}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/using-standard-page-decorators/">
 *     Using standard page decorators</a>
 */
public enum Decorator {
    /** Header and footer. */
    GENERAL,
    /** Header, navigation of the administration, footer. */
    ADMIN,
    /** A user's profile: as general here. */
    USERPROFILE,
    /** No header and footer, for a window of its own. */
    POPUP,
    /** As the app wrote it. */
    NONE;

    /** Returns the frame an {@code atl.…} name asks for; an unknown name gets no frame, as in the products. */
    public static Decorator named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "atl.general", "general", "main" -> GENERAL;
            case "atl.admin", "admin" -> ADMIN;
            case "atl.userprofile" -> USERPROFILE;
            case "atl.popup" -> POPUP;
            default -> NONE;
        };
    }
}
