package org.maillage.host.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.maillage.host.Problem;
import org.maillage.host.Texts;

/** Makes problem documents in the reader's language. */
@Named
public final class Problems {

    private final Texts texts;

    @Inject
    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** Returns an answer of this status that lists these problems, at least one. */
    public Response of(int status, List<Problem> problems) {
        return of(status, "about:blank", problems, null);
    }

    public Response of(int status, Problem problem) {
        return of(status, List.of(problem));
    }

    /**
     * @param type a name that programs test, for instance {@code urn:maillage:stale}
     * @param extra what belongs to this type only, null for nothing
     */
    public Response of(int status, String type, List<Problem> problems, Object extra) {
        List<ProblemDocument.FieldProblem> told = problems.stream()
                .map(problem -> new ProblemDocument.FieldProblem(problem.field(), problem.code(), texts.problem(problem), texts.cure(problem)))
                .toList();
        String title = told.get(0).problem();
        ProblemDocument document = new ProblemDocument(type, title, status, told.get(0).cure(), told, extra);
        return Response.status(status).type(ProblemDocument.MEDIA_TYPE).header("Cache-Control", "no-store").entity(document).build();
    }
}
