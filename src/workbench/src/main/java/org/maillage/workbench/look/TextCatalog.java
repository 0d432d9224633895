package org.maillage.workbench.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The bundles of texts the workbench is written in: English by default, French in {@code …_fr.properties} (both UTF-8).
 * Each part of the workbench adds its own bundle while a product is assembled.
 */
public final class TextCatalog {

    /** The languages the workbench speaks; the first is the fallback. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final ResourceBundle.Control ROOT_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> baseNames = new ArrayList<>();

    /** Makes a catalog that holds the texts of header, footer, login and error pages. */
    public TextCatalog() {
        add("org.maillage.workbench.look.texts");
    }

    /**
     * Adds a bundle.
     *
     * @param baseName its dotted name without language and extension, for instance
     *     {@code org.maillage.workbench.confluence.texts}
     */
    public TextCatalog add(String baseName) {
        baseNames.add(baseName);
        return this;
    }

    /** Returns the texts in this language, in English where the workbench does not speak it. */
    public Texts in(Locale locale) {
        Locale spoken = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return new Texts(spoken, baseNames.stream()
                .map(name -> ResourceBundle.getBundle(name, spoken, TextCatalog.class.getClassLoader(), ROOT_IS_ENGLISH))
                .toList());
    }
}
