package org.maillage.workbench.confluence.storage;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** What a page may be saved with; source: the storage format page named in {@link StorageFormat}. */
public class StorageCheckTest {

    private static void refuses(String storage, String because) {
        StorageException e = assertThrows(storage, StorageException.class, () -> StorageCheck.check(storage));
        assertTrue(e.getMessage(), e.getMessage().contains(because));
    }

    @Test
    public void script_in_any_disguise_is_refused() {
        refuses("<p>a<script>x</script></p>", "<script>");
        refuses("<SCRIPT>x</SCRIPT>", "<SCRIPT>");
        refuses("<p onclick=\"x()\">a</p>", "onclick");
        refuses("<a href=\"javascript:x()\">a</a>", "href");
        refuses("<a href=\" java&#9;script:x()\">a</a>", "href");
        refuses("<img src=\"data:text/html,x\"/>", "src");
        refuses("<ac:link><ri:url ri:value=\"javascript:x()\"/></ac:link>", "ri:value");
        refuses("<iframe src=\"https://example.org\"/>", "<iframe>");
    }

    @Test
    public void an_entity_declaration_is_refused() {
        refuses("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>", "");
        refuses("<p>&unknown;</p>", "unknown");
    }

    @Test
    public void markup_that_is_not_closed_is_refused_with_its_line() {
        refuses("<p>\n<strong>a</p>", "line 2");
        refuses("a & b", "line 1");
        refuses("<p>\u0000</p>", "line 1");
    }

    @Test
    public void endless_nesting_is_refused() {
        refuses("<div>".repeat(5000) + "</div>".repeat(5000), "deep");
    }

    @Test
    public void entities_of_html_and_sections_of_plain_text_are_fine() throws Exception {
        StorageCheck.check("<p>&eacute;&nbsp;&mdash;&hellip; &lt;</p><ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                + "<![CDATA[<script>&unknown;</script>]]></ac:plain-text-body></ac:structured-macro>");
    }
}
