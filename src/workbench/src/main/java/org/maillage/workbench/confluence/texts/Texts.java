package org.maillage.workbench.confluence.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the embedded Confluence itself, in French or English. Apps bring their own. */
public final class Texts {

    private static final String BUNDLE = "org.maillage.workbench.confluence.texts.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** Returns the texts in this language: French, or English for every other. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /** Returns a text with its arguments filled in; the key itself where there is no such text. */
    public String get(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
