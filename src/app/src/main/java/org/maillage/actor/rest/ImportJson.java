package org.maillage.actor.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.actor.ActorField;
import org.maillage.actor.exchange.ImportDraft;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.host.Problem;
import org.maillage.host.Texts;

/** How imports look in JSON. A draft has the state {@code draft}, so that one address serves the whole life of an import. */
@Named
final class ImportJson {

    /** More lines of a report than this are read in the file instead. */
    static final int MAX_LINES = 1_000;

    private final Texts texts;

    @Inject
    ImportJson(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> draft(ImportDraft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", draft.id());
        json.put("state", "draft");
        json.put("fileName", draft.fileName());
        json.put("encoding", draft.encoding());
        json.put("separator", String.valueOf(draft.separator()));
        json.put("rows", draft.rows());
        json.put("columns", draft.columns().stream().map(ImportJson::column).toList());
        json.put("preview", draft.preview());
        json.put("problems", draft.problems().stream().map(this::problem).toList());
        return json;
    }

    Map<String, Object> run(ImportRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", run.id());
        json.put("state", run.state().code());
        json.put("ended", run.state().isEnd());
        json.put("fileName", run.fileName());
        json.put("total", run.total());
        json.put("done", run.done());
        json.put("created", run.created());
        json.put("updated", run.updated());
        json.put("unchanged", run.unchanged());
        json.put("refused", run.refused());
        json.put("startedAt", run.startedAt().toString());
        run.endedAt().ifPresent(ended -> json.put("endedAt", ended.toString()));
        return json;
    }

    Map<String, Object> report(ImportReport report) {
        List<Map<String, Object>> lines = new ArrayList<>();
        int total = 0;
        for (ImportReport.Row row : report.refused()) {
            for (ImportReport.CellProblem cell : row.problems()) {
                total++;
                if (lines.size() < MAX_LINES) {
                    lines.add(line(row, cell));
                }
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", total);
        json.put("lines", lines);
        return json;
    }

    private Map<String, Object> line(ImportReport.Row row, ImportReport.CellProblem cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", row.line());
        json.put("column", cell.column());
        json.put("value", cell.value());
        json.putAll(problem(cell.problem()));
        return json;
    }

    private static Map<String, Object> column(ImportDraft.Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("index", column.index());
        json.put("header", column.header());
        json.put("field", column.field().map(ActorField::fieldName).orElse(""));
        return json;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", problem.field());
        json.put("code", problem.code());
        json.put("problem", texts.problem(problem));
        json.put("cure", texts.cure(problem));
        return json;
    }
}
