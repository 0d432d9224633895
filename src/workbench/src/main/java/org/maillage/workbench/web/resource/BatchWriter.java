package org.maillage.workbench.web.resource;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.container.HostComponents;

/**
 * Joins the files of web-resources to one script or style sheet. Scripts are joined as they are, as classic scripts:
 * what throws is caught, but one that cannot be parsed (an {@code import}, a missing brace) breaks the whole batch, as
 * in the products.
 */
final class BatchWriter {

    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(['\"]?)(?![a-z][a-z0-9+.-]*:|/|#)([^'\")]+)\\1\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    private final HostComponents components;

    BatchWriter(HostComponents components) {
        this.components = components;
    }

    /**
     * Writes a batch.
     *
     * @param type {@code js} or {@code css}
     * @param query what decides which resources are part of it
     * @param resourcePrefix where single files are asked for, for addresses in style sheets
     */
    String write(List<WebResource> resources, String type, Map<String, String> query, Locale locale, String resourcePrefix)
            throws IOException {
        StringBuilder batch = new StringBuilder(type.equals("js")
                ? "WRMCB=function(e){var c=console;if(c&&c.log&&c.error){c.log('Error running batched script.');c.error(e);}};\n" : "");
        for (WebResource resource : resources) {
            if (resource.shown(query)) {
                for (ResourceFile file : resource.batched(type)) {
                    append(batch, resource, file, type, locale, resourcePrefix);
                }
            }
        }
        return batch.toString();
    }

    private void append(StringBuilder batch, WebResource resource, ResourceFile file, String type, Locale locale,
            String resourcePrefix) throws IOException {
        String where = "/* module-key = '" + resource.completeKey() + "', location = '" + file.location() + "' */\n";
        String content = read(resource.module().app().resource(file.location()));
        if (type.equals("css")) {
            batch.append(where).append(rebased(content, file.name(), resourcePrefix + resource.completeKey() + "/")).append('\n');
            return;
        }
        String script = resource.translated().contains("js")
                ? I18nTransformer.transform(content, key -> text(locale, key)) : content;
        batch.append("try {\n").append(where).append(script).append("\n}catch(e){WRMCB(e)};\n");
    }

    private String text(Locale locale, String key) {
        return components.find(I18nResolver.class).map(texts -> texts.getRawText(locale, key)).orElse(key);
    }

    /** Makes relative addresses of a style sheet lead to the single files of its web-resource. */
    private static String rebased(String css, String name, String prefix) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return CSS_URL.matcher(css).replaceAll(match -> Matcher.quoteReplacement(
                "url(" + match.group(1) + prefix + folder + match.group(2) + match.group(1) + ")"));
    }

    private static String read(URL file) throws IOException {
        if (file == null) {
            return "";
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
