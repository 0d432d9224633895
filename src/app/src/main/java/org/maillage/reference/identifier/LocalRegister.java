package org.maillage.reference.identifier;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an association of local law is written down: the register of associations that a tribunal keeps in Moselle, Bas-Rhin and
 * Haut-Rhin. These associations are not in the RNA; they are quoted by tribunal, volume and folio.
 *
 * <p>Source: Code civil local, art. 21 to 79-IV; legal category 9260 of INSEE.
 *
 * @param tribunal the town of the tribunal, such as Strasbourg
 * @param volume the volume of the register, in Arabic figures
 * @param folio the folio, in Arabic figures, possibly followed by "bis" or "ter"
 */
public record LocalRegister(String tribunal, String volume, String folio) {

    // \b is left out of these patterns: whether it sees accented letters depends on the Java release
    private static final Set<String> DEPARTEMENTS = Set.of("57", "67", "68");
    /** No quotation is longer; the pattern below would take its time over a page of spaces. */
    private static final int LONGEST = 250;
    private static final String SEPARATOR = "[\\s\\h,;:/–-]*";
    private static final String NUMBER_SIGN = "(?:n\\s*[°ºo]\\.?)?";
    private static final Pattern QUOTED = Pattern.compile("(?<tribunal>.+?)" + SEPARATOR
            + "(?<!\\p{L})vol(?:ume|\\.)?" + SEPARATOR + NUMBER_SIGN + SEPARATOR + "(?<volume>\\d+|[IVXLC]+)" + SEPARATOR
            + "(?<!\\p{L})(?:folio|fol\\.?|f°|fo\\.?|f\\.)" + SEPARATOR + NUMBER_SIGN + SEPARATOR + "(?<folio>\\d+(?:\\s*(?:bis|ter))?)\\s*\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Registre des associations du tribunal judiciaire de": everything up to the last such word; an article belongs to the town. */
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:.*(?<!\\p{L})"
            + "(?:registre|associations|tribunal|greffe|instance|judiciaire|proximité|TI|TJ)(?!\\p{L}))?[\\s\\h:,]*(?:d[eu](?:[\\s\\h]+|$)|d['’])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public LocalRegister {
        Objects.requireNonNull(tribunal, "tribunal");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(folio, "folio");
    }

    /** Whether associations of this département are in a tribunal's register rather than in the RNA. */
    public static boolean appliesIn(String departementCode) {
        return DEPARTEMENTS.contains(departementCode);
    }

    /**
     * Reads a quotation such as "Strasbourg, vol. 72, folio 116" or "Registre des associations du tribunal judiciaire de Metz,
     * Volume LXII Folio n° 8"; null and blank are refused as empty.
     */
    public static Checked<LocalRegister> check(String raw) {
        if (raw == null || raw.isBlank()) {
            return Checked.refused(Refusals.EMPTY);
        }
        String text = raw.strip();
        Matcher quoted = QUOTED.matcher(text);
        if (text.length() <= LONGEST && quoted.matches()) {
            String tribunal = INTRODUCTION.matcher(quoted.group("tribunal").strip()).replaceFirst("");
            if (!tribunal.isBlank()) {
                return Checked.accepted(new LocalRegister(tribunal,
                        Roman.toArabic(quoted.group("volume")), quoted.group("folio").toLowerCase(Locale.ROOT)));
            }
        }
        String bare = Typed.bare(text);
        if (Rna.isValid(bare)) {
            return Checked.refused(Refusals.LOCAL_REGISTER_LOOKS_LIKE_RNA, bare);
        }
        return Checked.refused(Refusals.LOCAL_REGISTER_FORMAT, text);
    }

    /** The canonical quotation, which {@link #check} reads back: "Strasbourg, vol. 72, folio 116". */
    public String value() {
        return tribunal + ", vol. " + volume + ", folio " + folio;
    }

    @Override
    public String toString() {
        return value();
    }
}
