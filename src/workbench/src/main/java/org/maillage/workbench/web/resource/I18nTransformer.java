package org.maillage.workbench.web.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts texts in the place of {@code AJS.I18n.getText('key')}, and
 * {@code AJS.format("text", …)} where there are arguments.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin-javascript/">
 *     Internationalising your plugin JavaScript</a>
 */
final class I18nTransformer {

    private static final Pattern CALL =
            Pattern.compile("(?:[\\w$]+\\.)*\\bI18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([,)])");

    private I18nTransformer() {}

    /**
     * Translates a script.
     *
     * @param rawText returns the text of a key, its {@code {0}} still in place
     */
    static String transform(String script, UnaryOperator<String> rawText) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, rawText)));
    }

    private static String replacement(MatchResult call, UnaryOperator<String> rawText) {
        String text = rawText.apply(call.group(2));
        if (call.group(3).equals(",")) {
            return "AJS.format(" + quoted(text) + ",";
        }
        // Without arguments nobody will turn a doubled apostrophe into one.
        return quoted(text.replace("''", "'"));
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
