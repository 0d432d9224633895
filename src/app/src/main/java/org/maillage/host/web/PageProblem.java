package org.maillage.host.web;

import java.util.List;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.host.Texts;
import org.maillage.host.UnavailableException;

/** The page that says what went wrong and what to do now. */
final class PageProblem {

    private PageProblem() {}

    static Answer.Page notFound(Texts texts) {
        return of(404, texts, List.of(Problem.of("", "notFound")));
    }

    static Answer.Page denied(Texts texts, AccessDeniedException denied) {
        return of(403, texts, List.of(Problem.of("", denied.code())));
    }

    static Answer.Page invalid(Texts texts, InvalidInputException invalid) {
        return of(400, texts, invalid.problems());
    }

    static Answer.Page unavailable(Texts texts, UnavailableException unavailable) {
        return of(503, texts, List.of(unavailable.problem()));
    }

    /** @param reference what an administrator searches the log for */
    static Answer.Page fault(Texts texts, String reference) {
        return of(500, texts, List.of(Problem.of("", "fault", reference)));
    }

    private static Answer.Page of(int status, Texts texts, List<Problem> problems) {
        List<View> views = problems.stream()
                .map(problem -> View.of("problem", texts.problem(problem)).with("cure", texts.cure(problem)))
                .toList();
        return Answer.Page.of("problem", View.of("title", texts.get("maillage.problem.title")).with("problems", views)).status(status);
    }
}
