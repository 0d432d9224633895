package org.maillage.reference.identifier;

import java.util.List;

/**
 * Every code of a {@link Refusal} that this package answers. They are part of the stored history of an import and keys of the
 * translations, so a code is never renamed. A test holds that each has its texts in French and in English.
 */
public final class Refusals {

    public static final String EMPTY = "identifier.empty";

    public static final String SIREN_CHARACTERS = "siren.characters";
    public static final String SIREN_LENGTH = "siren.length";
    public static final String SIREN_CHECKSUM = "siren.checksum";
    public static final String SIREN_MISTYPED = "siren.mistyped";
    public static final String SIREN_LOOKS_LIKE_SIRET = "siren.looksLikeSiret";
    public static final String SIREN_LOOKS_LIKE_RNA = "siren.looksLikeRna";
    public static final String SIREN_LOOKS_LIKE_UAI = "siren.looksLikeUai";
    public static final String SIREN_LOOKS_LIKE_VAT = "siren.looksLikeVat";

    public static final String SIRET_CHARACTERS = "siret.characters";
    public static final String SIRET_LENGTH = "siret.length";
    public static final String SIRET_SIREN = "siret.siren";
    public static final String SIRET_CHECKSUM = "siret.checksum";
    public static final String SIRET_MISTYPED = "siret.mistyped";
    public static final String SIRET_LA_POSTE = "siret.laposte";
    public static final String SIRET_LOOKS_LIKE_SIREN = "siret.looksLikeSiren";
    public static final String SIRET_LOOKS_LIKE_RNA = "siret.looksLikeRna";
    public static final String SIRET_LOOKS_LIKE_UAI = "siret.looksLikeUai";
    public static final String SIRET_LOOKS_LIKE_VAT = "siret.looksLikeVat";

    public static final String RNA_FORMAT = "rna.format";
    public static final String RNA_MISSING_W = "rna.missingW";
    public static final String RNA_LOOKS_LIKE_SIREN = "rna.looksLikeSiren";
    public static final String RNA_LOOKS_LIKE_SIRET = "rna.looksLikeSiret";
    public static final String RNA_LOOKS_LIKE_UAI = "rna.looksLikeUai";
    public static final String RNA_LOOKS_LIKE_LOCAL_REGISTER = "rna.looksLikeLocalRegister";

    public static final String UAI_FORMAT = "uai.format";
    public static final String UAI_LETTER = "uai.letter";
    public static final String UAI_MISSING_LETTER = "uai.missingLetter";
    public static final String UAI_LOOKS_LIKE_SIREN = "uai.looksLikeSiren";
    public static final String UAI_LOOKS_LIKE_SIRET = "uai.looksLikeSiret";
    public static final String UAI_LOOKS_LIKE_RNA = "uai.looksLikeRna";

    public static final String LOCAL_REGISTER_FORMAT = "localRegister.format";
    public static final String LOCAL_REGISTER_LOOKS_LIKE_RNA = "localRegister.looksLikeRna";

    private static final List<String> ALL = List.of(EMPTY,
            SIREN_CHARACTERS, SIREN_LENGTH, SIREN_CHECKSUM, SIREN_MISTYPED,
            SIREN_LOOKS_LIKE_SIRET, SIREN_LOOKS_LIKE_RNA, SIREN_LOOKS_LIKE_UAI, SIREN_LOOKS_LIKE_VAT,
            SIRET_CHARACTERS, SIRET_LENGTH, SIRET_SIREN, SIRET_CHECKSUM, SIRET_MISTYPED, SIRET_LA_POSTE,
            SIRET_LOOKS_LIKE_SIREN, SIRET_LOOKS_LIKE_RNA, SIRET_LOOKS_LIKE_UAI, SIRET_LOOKS_LIKE_VAT,
            RNA_FORMAT, RNA_MISSING_W,
            RNA_LOOKS_LIKE_SIREN, RNA_LOOKS_LIKE_SIRET, RNA_LOOKS_LIKE_UAI, RNA_LOOKS_LIKE_LOCAL_REGISTER,
            UAI_FORMAT, UAI_LETTER, UAI_MISSING_LETTER,
            UAI_LOOKS_LIKE_SIREN, UAI_LOOKS_LIKE_SIRET, UAI_LOOKS_LIKE_RNA,
            LOCAL_REGISTER_FORMAT, LOCAL_REGISTER_LOOKS_LIKE_RNA);

    private Refusals() {
    }

    /** All codes, in the order of the types. */
    public static List<String> all() {
        return ALL;
    }
}
