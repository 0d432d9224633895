package org.maillage.workbench.look;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The workbench's own texts in one language; templates know it as {@code $text}. (Texts of apps are another matter:
 * they come from the apps' {@code i18n} resources.)
 *
 * @see TextCatalog
 */
public final class Texts {

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    Texts(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = List.copyOf(bundles);
    }

    /** Returns the language of these texts, for {@code <html lang>}. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns a text with its {@code {0}}, {@code {1}}… filled in.
     *
     * @param key the text's key
     * @param arguments what fills the places; escaped later, by the template that prints the text
     * @return the text, or the key where no bundle has it: a gap is to be seen, not to break a page
     */
    public String get(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            try {
                return new MessageFormat(bundle.getString(key), locale).format(arguments);
            } catch (MissingResourceException e) {
                // the next bundle may have it
            }
        }
        return key;
    }

    /** Returns whether some bundle has this key. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }
}
