package org.maillage.actor.exchange.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.actor.ActorField;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportTask;

/** Tasks and refusals as rows, and back. */
final class ImportTaskRows {

    static final String DRAFT = "draft";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportTaskRows() {}

    static void fill(ImportTaskRow row, ImportTask task) {
        row.setTaskKey(task.id());
        row.setFileName(task.fileName());
        row.setOwner(task.userKey());
        row.setEncoding(task.encoding().name());
        row.setSeparatorCode(task.separator());
        row.setHeader(write(task.header()));
        Map<Integer, String> mapping = new TreeMap<>();
        task.columns().forEach((index, field) -> mapping.put(index, field.fieldName()));
        row.setMapping(write(mapping));
        row.setState(task.state().map(ImportRun.State::code).orElse(DRAFT));
        row.setTotal(task.total());
        row.setCreated(task.tally().created());
        row.setUpdated(task.tally().updated());
        row.setUnchanged(task.tally().unchanged());
        row.setRefused(task.tally().refused());
        row.setStartedAt(task.startedAt().toEpochMilli());
        row.setEndedAt(task.endedAt().map(Instant::toEpochMilli).orElse(0L));
    }

    static ImportTask read(ImportTaskRow row) {
        Map<Integer, ActorField> columns = new TreeMap<>();
        read(row.getMapping(), new TypeReference<Map<Integer, String>>() {})
                .forEach((index, name) -> ActorField.ofName(name).ifPresent(field -> columns.put(index, field)));
        return new ImportTask(
                row.getTaskKey(),
                row.getFileName() == null ? "" : row.getFileName(),
                row.getOwner(),
                Charset.forName(row.getEncoding()),
                (char) row.getSeparatorCode(),
                read(row.getHeader(), new TypeReference<List<String>>() {}),
                columns,
                state(row.getState()),
                row.getTotal(),
                new ImportTask.Tally(row.getCreated(), row.getUpdated(), row.getUnchanged(), row.getRefused()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Optional.of(row.getEndedAt()).filter(millis -> millis > 0).map(Instant::ofEpochMilli));
    }

    static boolean isEnd(ImportTaskRow row) {
        return state(row.getState()).filter(ImportRun.State::isEnd).isPresent();
    }

    static String write(ImportReport.Row row) {
        return write((Object) row);
    }

    static ImportReport.Row readRefusal(String json) {
        return read(json, new TypeReference<ImportReport.Row>() {});
    }

    private static Optional<ImportRun.State> state(String code) {
        return Arrays.stream(ImportRun.State.values()).filter(state -> state.code().equals(code)).findFirst();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored import cannot be read", e);
        }
    }
}
