package org.maillage.host.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An answer that says what is wrong (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code about:blank} or a name of ours that programs may test
 * @param title the kind of problem, in the reader's language
 * @param status the HTTP status again
 * @param detail what a person can do, where one sentence says it
 * @param problems what is wrong field by field
 * @param extra what belongs to one type of problem only, for instance the merge of a stale save
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(String type, String title, int status, String detail, List<FieldProblem> problems, Object extra) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing wrong.
     *
     * @param field name of the field, {@code ""} for the whole
     * @param code stable name of the problem, for programs
     * @param problem what is wrong, for people
     * @param cure what to do
     */
    public record FieldProblem(String field, String code, String problem, String cure) {}
}
