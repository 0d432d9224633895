package org.maillage.reference.identifier;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to "is this what it claims to be?": the value itself, or why it was refused.
 *
 * @param <T> the type of the accepted value
 */
public sealed interface Checked<T> {

    /** What was typed is right; {@code value} is its canonical form, never null. */
    record Accepted<T>(T value) implements Checked<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /** What was typed cannot be used; {@code refusal} says why and what to do, never null. */
    record Refused<T>(Refusal refusal) implements Checked<T> {
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    static <T> Checked<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Checked<T> refused(String code, String... arguments) {
        return new Refused<>(Refusal.of(code, arguments));
    }

    /** The value, or empty when it was refused. */
    default Optional<T> toOptional() {
        return fold(Optional::of, refusal -> Optional.empty());
    }

    /** Why it was refused, or empty when it was accepted. */
    default Optional<Refusal> reason() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** Applies the one function that fits: this stands in for a pattern-matching switch, which Java 17 does not have. */
    default <R> R fold(Function<? super T, ? extends R> whenAccepted, Function<? super Refusal, ? extends R> whenRefused) {
        if (this instanceof Accepted<T> accepted) {
            return whenAccepted.apply(accepted.value());
        }
        return whenRefused.apply(((Refused<T>) this).refusal());
    }
}
