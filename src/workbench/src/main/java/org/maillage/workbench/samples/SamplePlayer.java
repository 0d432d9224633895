package org.maillage.workbench.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.Product;

/** Plays a script against running products. One player plays one script once. */
final class SamplePlayer {

    /** How long a step with {@code until} may take; an import of a thousand rows takes seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-zA-Z]+)}");
    private static final int SHOWN = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<Product, String> baseUrls;
    private final Consumer<String> progress;
    private final Map<String, SampleVisitor> visitors = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private String person = "admin";

    /** @param progress is told what is being done, a line each */
    SamplePlayer(Function<Product, String> baseUrls, Consumer<String> progress) {
        this.baseUrls = baseUrls;
        this.progress = progress;
    }

    /** @throws SampleException if a step fails; the ones before it stay done */
    void play(SampleScript script) {
        for (int i = 0; i < script.steps().size(); i++) {
            SampleStep step = script.steps().get(i);
            if (step.say() != null) {
                progress.accept(step.say());
            }
            try {
                play(script, step);
            } catch (SampleException e) {
                throw new SampleException("step " + (i + 1) + ", " + step.request() + ": " + e.getMessage(), e);
            }
        }
    }

    private void play(SampleScript script, SampleStep step) {
        person = step.as() == null ? person : step.as();
        byte[] body = body(script, step);
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode answer = ask(step, body);
        while (!holds(answer, step.until()).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new SampleException("after " + PATIENCE.toMinutes() + " minutes still " + shown(answer.toString()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = ask(step, body);
        }
        String wrong = holds(answer, step.check());
        if (!wrong.isEmpty()) {
            throw new SampleException(wrong + " in " + shown(answer.toString()));
        }
        for (Map.Entry<String, String> wanted : step.keep().entrySet()) {
            JsonNode value = answer.at(wanted.getValue());
            if (value.isMissingNode()) {
                throw new SampleException("no " + wanted.getValue() + " in " + shown(answer.toString()));
            }
            kept.put(wanted.getKey(), value.asText());
        }
    }

    private JsonNode ask(SampleStep step, byte[] body) {
        SampleVisitor visitor = visitors.computeIfAbsent(step.in() + " " + person,
                key -> SampleVisitor.loggedIn(step.in(), baseUrls.apply(step.in()), person));
        Map<String, String> headers = new HashMap<>(step.headers());
        step.mediaType().ifPresent(type -> headers.put("Content-Type", type));
        HttpResponse<String> answer = visitor.call(step.method(), filled(step.path(), SampleVisitor::encoded), headers, body);
        if (!step.accepts(answer.statusCode())) {
            throw new SampleException("as " + person + " answered " + answer.statusCode() + " " + shown(answer.body()));
        }
        try {
            boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return json ? JSON.readTree(answer.body()) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            throw new SampleException("the answer is no JSON: " + shown(answer.body()), e);
        }
    }

    private byte[] body(SampleScript script, SampleStep step) {
        if (step.file() != null) {
            try {
                return Files.readAllBytes(script.folder().resolve(step.file()));
            } catch (IOException e) {
                throw new SampleException("cannot read " + script.folder().resolve(step.file()).normalize(), e);
            }
        }
        if (step.body() == null) {
            return new byte[0];
        }
        return (step.body().isTextual()
                ? filled(step.body().textValue(), UnaryOperator.identity())
                : filled(step.body().toString(), SamplePlayer::insideJson)).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the kept values in, written as the place needs it. */
    private String filled(String text, UnaryOperator<String> written) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = kept.get(found.group(1));
            if (value == null) {
                throw new SampleException("nothing was kept as " + found.group(1));
            }
            return Matcher.quoteReplacement(written.apply(value));
        });
    }

    private static String insideJson(String value) {
        String quoted = JSON.getNodeFactory().textNode(value).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Returns the first value that is not as wanted, in words; {@code ""} if all are. */
    private static String holds(JsonNode answer, Map<String, JsonNode> wanted) {
        for (Map.Entry<String, JsonNode> want : wanted.entrySet()) {
            JsonNode value = answer.at(want.getKey());
            if (!value.equals(want.getValue())) {
                return want.getKey() + " is " + value + ", not " + want.getValue();
            }
        }
        return "";
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
