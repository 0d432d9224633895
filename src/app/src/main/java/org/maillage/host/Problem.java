package org.maillage.host;

import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with what somebody gave us: which field, what is wrong, and (through the text key) how to mend it.
 * The texts are {@code maillage.problem.<code>} and {@code maillage.cure.<code>} in the reader's language, both filled
 * with the same arguments.
 *
 * @param field name of the field as forms, REST and CSV call it, or {@code ""} for the whole
 * @param code suffix of the text keys, for instance {@code siren.checksum}
 * @param arguments what the texts show, already readable; never null
 */
public record Problem(String field, String code, List<String> arguments) {

    public Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String code, String... arguments) {
        return new Problem(field, code, List.of(arguments));
    }

    /** Returns the key of the sentence that says what is wrong. */
    public String problemKey() {
        return "maillage.problem." + code;
    }

    /** Returns the key of the sentence that says what to do. */
    public String cureKey() {
        return "maillage.cure." + code;
    }
}
