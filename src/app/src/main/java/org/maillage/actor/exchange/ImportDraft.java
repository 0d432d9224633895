package org.maillage.actor.exchange;

import java.util.List;
import java.util.Optional;
import org.maillage.actor.ActorField;
import org.maillage.host.Problem;

/**
 * A file that was read but not yet imported.
 *
 * @param id key of the draft; its run gets the same
 * @param fileName as the person's machine calls it
 * @param encoding name of the character set found, for instance {@code windows-1252}
 * @param separator {@code ,} {@code ;} or tab
 * @param rows how many rows follow the header
 * @param columns the header's cells, in order
 * @param preview the first rows (at most ten), each as long as the header
 * @param problems what a person should know before running: doubtful encoding, rows of odd length, unclosed quotes
 */
public record ImportDraft(String id, String fileName, String encoding, char separator, int rows, List<Column> columns,
        List<List<String>> preview, List<Problem> problems) {

    public ImportDraft {
        columns = List.copyOf(columns);
        preview = preview.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
    }

    /**
     * A column of the file.
     *
     * @param index from 0
     * @param header its cell in the first row
     * @param field what it seems to hold, by its name in either language
     */
    public record Column(int index, String header, Optional<ActorField> field) {}
}
