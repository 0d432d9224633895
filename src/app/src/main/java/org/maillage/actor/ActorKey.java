package org.maillage.actor;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable public key of an actor: it survives export, import and merge, and stands in page markup.
 *
 * @param value 3 to 40 characters out of {@code a-z 0-9 -}, starting with a letter or digit
 */
public record ActorKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{2,39}");

    /** @throws IllegalArgumentException if the value has another form */
    public ActorKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor key: " + value);
        }
    }

    /** Returns the key a person or a file gave, empty if it has another form; null gives empty. */
    public static Optional<ActorKey> parse(String text) {
        return text != null && FORM.matcher(text.strip()).matches()
                ? Optional.of(new ActorKey(text.strip()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
