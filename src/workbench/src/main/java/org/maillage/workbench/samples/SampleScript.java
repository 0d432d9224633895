package org.maillage.workbench.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A script of sample data; what it looks like is told on the package.
 *
 * @param folder where the files are that it sends
 * @param steps the calls, in order
 */
record SampleScript(Path folder, List<SampleStep> steps) {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private record Content(List<SampleStep> steps) {}

    /**
     * Reads a script.
     *
     * @throws SampleException if it cannot be read: the message says where
     */
    static SampleScript read(Path file) {
        try {
            Content content = JSON.readValue(Files.readAllBytes(file), Content.class);
            if (content.steps() == null || content.steps().isEmpty()) {
                throw new SampleException(file + " has no \"steps\"");
            }
            return new SampleScript(file.toAbsolutePath().getParent(), List.copyOf(content.steps()));
        } catch (JsonProcessingException e) {
            throw new SampleException(file + ", line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
                    + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new SampleException("cannot read " + file + " (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
