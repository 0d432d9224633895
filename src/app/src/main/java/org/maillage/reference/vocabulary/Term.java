package org.maillage.reference.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a {@link Vocabulary}. Its code is stored; its labels may be corrected at any time.
 *
 * @param code stable within the vocabulary
 * @param french label in French
 * @param english label in English
 * @param equivalents codes of the wider standard this entry stands for (for a sector: categories of the OECD DAC); often empty
 * @param validFrom first day on which the term may be used, empty when it always could
 * @param validTo last day, empty when it still can; a withdrawn term stays so that old records can be read
 */
public record Term(String code, String french, String english, List<String> equivalents,
                   Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {

    public Term {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
        equivalents = List.copyOf(equivalents);
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validTo, "validTo");
    }

    /** French for any French locale, English for every other. */
    public String label(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? french : english;
    }

    /** Whether the term may be chosen on {@code day}. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true) && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}
