package org.maillage.host;

import java.util.List;
import java.util.stream.Collectors;

/** What was given cannot be taken as it is. Carries every problem found, so that a person can mend all of them at once. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.code()).collect(Collectors.joining(", ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem given");
        }
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(Problem problem) {
        this(List.of(problem));
    }

    /** Returns the problems, at least one, in the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }
}
