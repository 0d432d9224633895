package org.maillage.acceptance.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that have broken programs before. Whatever takes text either keeps them exactly or says why it does not. */
final class Hostile {

    /** Runs where markup is not escaped: a browser test looks whether it did. */
    static final String MARKUP = "<script>window.pwned=1</script><img src=x onerror=\"window.pwned=2\">\"'><b>&amp;&lt;</b>";
    static final String TEMPLATE = "$t.get(\"x\") #set($x=1) ${7*7} #{else}";
    static final String RIGHT_TO_LEFT = "\u202Eetaler\u202C – \u200Fעברית\u200E";
    static final String EMOJI = "\uD83D\uDC69\u200D\uD83C\uDF3E \uD83C\uDDEB\uD83C\uDDF7 l’été 𝔘";
    static final String LONG = "é".repeat(64 * 1024);
    static final String NULL_BYTE = "a\u0000b";
    static final String LINES = "one\r\ntwo\nthree";

    private Hostile() {}

    /** Returns them all by a short name. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("markup", MARKUP);
        texts.put("template", TEMPLATE);
        texts.put("right to left", RIGHT_TO_LEFT);
        texts.put("emoji", EMOJI);
        texts.put("64 kB", LONG);
        texts.put("null byte", NULL_BYTE);
        texts.put("line breaks", LINES);
        texts.put("formula", "=HYPERLINK(\"http://evil.example\")");
        texts.put("path", "../../etc/passwd");
        return texts;
    }

    /** Returns a text as the app keeps it: the white space around it is not kept, line ends become LF. */
    static String kept(String text) {
        return text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
