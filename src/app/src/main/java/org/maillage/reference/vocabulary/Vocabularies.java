package org.maillage.reference.vocabulary;

import jakarta.inject.Named;

/**
 * The vocabularies that are packed with the app, read once when it starts.
 */
@Named
public final class Vocabularies {

    private final Vocabulary countries = VocabularyFile.read("countries");
    private final Vocabulary sectors = VocabularyFile.read("sectors");
    private final Vocabulary sdgs = VocabularyFile.read("sdgs");
    private final Vocabulary legalCategories = VocabularyFile.read("legal-categories");

    /** Countries and territories by ISO 3166-1 alpha-2 code, and Kosovo by its user-assigned XK. */
    public Vocabulary countries() {
        return countries;
    }

    /**
     * Sectors of cooperation, each with the categories of the OECD DAC it stands for. A proposal to start from: the eighteen labels of
     * the networks’ common thesaurus are not public.
     */
    public Vocabulary sectors() {
        return sectors;
    }

    /** The seventeen Sustainable Development Goals; the code is the number of the goal. */
    public Vocabulary sdgs() {
        return sdgs;
    }

    /** Legal categories of INSEE, level III (four digits), as far as they occur among the actors of the networks; not all of INSEE’s. */
    public Vocabulary legalCategories() {
        return legalCategories;
    }
}
