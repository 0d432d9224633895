package org.maillage.workbench.testapp;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.maillage.scanner.ScannerIndexProcessor;

/**
 * Builds a small app for a contract test, as the Atlassian SDK would: compiled, indexed by the scanner, with a manifest whose
 * imports are all optional.
 *
 * <pre>{@code
 * Path jar = TestApp.of("org.example.hello", "1.0.0")
 *         .source("""
 *                 package org.example.hello;
 *                 @jakarta.inject.Named
 *                 public class Greeter { public String greet() { return "hello"; } }
 *                 """)
 *         .module("<servlet key='hello' class='org.example.hello.HelloServlet'><url-pattern>/hello</url-pattern></servlet>")
 *         .resource("templates/hello.vm", "Hello $name")
 *         .buildIn(temporaryFolder.getRoot().toPath());
 * }</pre>
 *
 * <p>Sources see the whole test class path when they are compiled; at run time they see what the product exports, so a test can
 * also show what is refused. Not safe for several threads.
 */
public final class TestApp {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE = Pattern.compile(
            "\\bpublic\\s+(?:(?:abstract|final|sealed)\\s+)*(?:class|interface|record|enum|@interface)\\s+(\\w+)");

    private static final String SPRING_FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                     http://www.atlassian.com/schema/atlassian-scanner/2
                     http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final String key;
    private final String version;
    private final List<String> sources = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final Map<String, byte[]> resources = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private TestApp(String key, String version) {
        this.key = key;
        this.version = version;
        resource("META-INF/spring/plugin-context.xml", SPRING_FILE);
        header("Bundle-SymbolicName", key);
        header("Bundle-Version", version);
        header("Atlassian-Plugin-Key", key);
        header("Spring-Context", "*");
        header("Import-Package", "*;resolution:=optional");
        header("Export-Package", "");
        header("-noimportjava", "true");
    }

    /** Begins an app with a plugin key and an OSGi version ({@code 1.0.0}); it has no module and no class yet. */
    public static TestApp of(String key, String version) {
        return new TestApp(key, version);
    }

    /** Adds a Java file with one public type. */
    public TestApp source(String java) {
        sources.add(java);
        return this;
    }

    /** Adds module elements to the descriptor. */
    public TestApp module(String xml) {
        modules.add(xml);
        return this;
    }

    /** Adds a text file, in place of one of the same name. */
    public TestApp resource(String path, String text) {
        resources.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Nests a jar below {@code META-INF/lib}. */
    public TestApp library(Path jar) {
        libraries.add(jar);
        return this;
    }

    /** Sets a manifest header (or an instruction of bnd), in place of the usual one. */
    public TestApp header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Leaves a manifest header out. */
    public TestApp withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    /** Builds the jar in a new folder below this one. */
    public Path buildIn(Path folder) {
        try {
            Path home = Files.createTempDirectory(folder, key + "-" + version + "-");
            Path classes = Files.createDirectories(home.resolve("classes"));
            compile(home.resolve("sources"), classes);
            for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
                Path file = classes.resolve(resource.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, resource.getValue());
            }
            Path descriptor = classes.resolve("atlassian-plugin.xml");
            if (!Files.exists(descriptor)) {
                Files.writeString(descriptor, descriptor());
            }
            return pack(classes, home.resolve(key + "-" + version + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String descriptor() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <atlassian-plugin key="%s" name="%s" plugins-version="2">
                  <plugin-info><description>A test app.</description><version>%s</version><vendor name="Tests"/></plugin-info>
                %s
                </atlassian-plugin>
                """.formatted(key, key, version, String.join("\n", modules));
    }

    private void compile(Path sourceFolder, Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = sourceFolder.resolve(first(PACKAGE, source).replace('.', '/')).resolve(first(TYPE, source) + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(messages, manager, null,
                    List.of("--release", "17", "-parameters", "-d", classes.toString(),
                            "-classpath", classPath()),
                    null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            if (!task.call()) {
                throw new IllegalArgumentException("the test app does not compile:\n" + messages);
            }
        }
    }

    private String classPath() {
        return Stream.concat(libraries.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a source of a test app needs a package and one public type:\n" + source);
        }
        return matcher.group(1);
    }

    private Path pack(Path classes, Path jar) throws IOException {
        try (Builder builder = new Builder()) {
            headers.forEach(builder::setProperty);
            builder.setProperty("-includeresource", Stream.concat(
                    Stream.of(classes.toString()),
                    libraries.stream().map(library -> "META-INF/lib/" + library.getFileName() + "=" + library + ";lib:=true"))
                    .collect(Collectors.joining(",")));
            try (Jar packed = builder.build()) {
                if (!builder.getErrors().isEmpty()) {
                    throw new IllegalArgumentException("the test app cannot be packed: " + builder.getErrors());
                }
                packed.write(jar.toFile());
            }
            return jar;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot pack " + jar, e);
        }
    }
}
