package org.maillage.workbench.confluence.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.confluence.content.InvalidContentException;

/**
 * The little of CQL that the editor's pickers need: {@code text|siteSearch|title ~ "…"}, {@code space = …},
 * {@code label = …}, {@code type = page}, joined by {@code and}. Anything else is refused, not ignored.
 */
record CqlWords(String text, String space, String label) {

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\s*(text|siteSearch|title|space|space\\.key|label|type)\\s*(~|=)\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([\\w~.-]+))\\s*");

    static CqlWords of(String cql) {
        String text = "";
        String space = "";
        String label = "";
        for (String clause : cql.isBlank() ? new String[0] : cql.split("(?i)\\s+and\\s+(?=[\\w.]+\\s*[~=])")) {
            Matcher matcher = CLAUSE.matcher(clause);
            if (!matcher.matches()) {
                throw new InvalidContentException("cql", "rest.cql.unknown", clause);
            }
            String value = matcher.group(3) == null ? matcher.group(4) : matcher.group(3).replaceAll("\\\\(.)", "$1");
            switch (matcher.group(1).toLowerCase(java.util.Locale.ROOT)) {
                case "space", "space.key" -> space = value;
                case "label" -> label = value;
                case "type" -> { } // there are pages only
                default -> text = value;
            }
        }
        return new CqlWords(text, space, label);
    }
}
