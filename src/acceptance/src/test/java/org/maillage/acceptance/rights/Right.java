package org.maillage.acceptance.rights;

import java.util.Map;

/**
 * A row of the table.
 *
 * @param endpoint kind, method and path as the app declares them, for instance {@code REST GET actors/{key}}
 * @param variant what stands in brackets, or {@code ""}
 * @param outcomes what each person gets, in the table's order
 */
public record Right(String endpoint, String variant, Map<String, String> outcomes) {

    /** Returns the row's name: the endpoint, and the variant in brackets. */
    String name() {
        return variant.isEmpty() ? endpoint : endpoint + " [" + variant + "]";
    }

    boolean isMacro() {
        return endpoint.startsWith("MACRO ");
    }

    boolean isPage() {
        return endpoint.startsWith("PAGE ");
    }

    boolean isChange() {
        return !isMacro() && !endpoint.contains(" GET ");
    }
}
