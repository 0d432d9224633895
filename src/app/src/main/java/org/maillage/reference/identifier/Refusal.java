package org.maillage.reference.identifier;

import java.util.List;
import java.util.Objects;

/**
 * Why an identifier was refused, in a form that can be told in any language: {@code maillage.problem.<code>} says what is
 * wrong and {@code maillage.cure.<code>} what to do. The texts are in {@code org/maillage/i18n/reference.properties}.
 *
 * @param code the suffix of both text keys, such as {@code siren.checksum}; see {@link Refusals}
 * @param arguments what fills the numbered places of both texts; the first is always what was typed
 */
public record Refusal(String code, List<String> arguments) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
