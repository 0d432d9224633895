package org.maillage.workbench.samples;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A script against a product of three lines, which writes down what it is asked. */
public class SampleDataTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private HttpServer product;
    private int counted;

    @Before
    public void start() throws IOException {
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/", this::answer);
        product.start();
    }

    @After
    public void stop() {
        product.stop(0);
    }

    @Test
    public void a_script_that_is_no_json_is_refused_with_its_line() throws IOException {
        SampleException failure = assertThrows(SampleException.class, () -> load("{\n\"steps\": [\n{]}", true));
        assertThat(failure.getMessage(), containsString("line 3"));
    }

    @Test
    public void a_word_the_script_does_not_have_is_refused() {
        SampleException failure = assertThrows(SampleException.class, () -> load("{\"steps\": [{\"request\": \"GET /x\", \"usr\": \"a\"}]}", true));
        assertThat(failure.getMessage(), containsString("usr"));
    }

    @Test
    public void a_step_that_is_answered_otherwise_ends_the_script_and_says_which_and_what() {
        SampleException failure = assertThrows(SampleException.class, () -> load("""
                {"steps": [{"request": "GET /good"}, {"request": "GET /missing"}, {"request": "GET /never"}]}""", true));
        assertThat(failure.getMessage(), containsString("step 2, GET /missing: as admin answered 404"));
        assertEquals(List.of("POST /login.action", "GET /good", "GET /missing"), asked);
    }

    @Test
    public void what_was_kept_stands_in_later_addresses_and_bodies_as_each_needs_it() throws IOException {
        assertEquals("loaded", load("""
                {"steps": [
                  {"say": "first", "as": "claire", "request": "POST /echo", "body": {"name": "a \\"b\\" /c"}, "keep": {"name": "/name"}},
                  {"request": "PUT /echo/${name}", "body": {"again": "${name}"}, "check": {"/again": "a \\"b\\" /c"}}
                ]}""", true));
        assertEquals(List.of("first"), told);
        assertEquals("PUT /echo/a+%22b%22+%2Fc", asked.get(2));
    }

    @Test
    public void an_answer_is_waited_for_until_it_holds_what_the_step_wants() throws IOException {
        load("{\"steps\": [{\"request\": \"GET /count\", \"until\": {\"/count\": 3}}]}", true);
        assertEquals(3, counted);
    }

    @Test
    public void a_file_beside_the_script_is_sent_with_its_type() throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve("rows.json"), "{\"rows\": 7}");
        load("{\"steps\": [{\"request\": \"POST /echo\", \"type\": \"application/json\", \"file\": \"rows.json\", \"check\": {\"/rows\": 7}}]}", true);
    }

    @Test
    public void a_data_folder_in_use_is_left_alone_and_a_loaded_one_is_said_to_be_loaded() throws IOException {
        String script = "{\"steps\": [{\"request\": \"GET /good\"}]}";
        assertThat(load(script, false), containsString("in use before"));
        assertEquals(List.of(), asked);
        load(script, true);
        assertEquals("loaded earlier", load(script, false));
    }

    private String load(String script, boolean fresh) throws IOException {
        Path data = folder.getRoot().toPath();
        Path file = Files.writeString(data.resolve("script.json"), script);
        return SampleData.of(data, fresh).load(file, any -> "http://localhost:" + product.getAddress().getPort(), told::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String path = exchange.getRequestURI().getPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        byte[] answer = path.startsWith("/echo") ? sent : path.equals("/count") ? ("{\"count\":" + ++counted + "}").getBytes(StandardCharsets.UTF_8)
                : "{}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(path.equals("/login.action") ? 302 : path.equals("/missing") ? 404 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
