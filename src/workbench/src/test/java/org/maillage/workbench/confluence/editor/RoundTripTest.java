package org.maillage.workbench.confluence.editor;

import static org.junit.Assert.assertEquals;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import org.maillage.workbench.confluence.render.RenderFixture;

/** A page that is opened in the editor and saved unchanged means the same afterwards. */
public class RoundTripTest {

    private final RenderFixture fixture = new RenderFixture();
    private final EditorFormat editor = new EditorFormat((name, locale) -> name);

    private String trip(String storage) {
        return editor.toStorage(editor.toEditor(storage, fixture.context()));
    }

    private void survives(String storage) {
        assertEquals(Canonical.of(storage), Canonical.of(trip(storage)));
    }

    @Test
    public void every_golden_page_but_the_hostile_one_survives() throws Exception {
        Path folder = Path.of(getClass().getResource("/org/maillage/workbench/confluence/golden/text.storage.xml").toURI()).getParent();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.storage.xml")) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith("hostile")) {
                    survives(Files.readString(file));
                }
            }
        }
    }

    @Test
    public void an_unknown_macro_keeps_parameters_bodies_and_ids() {
        survives("<ac:structured-macro ac:name=\"future\" ac:schema-version=\"7\" ac:macro-id=\"a-b-c\"><ac:parameter ac:name=\"\">d</ac:parameter>"
                + "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"X\"/></ac:link></ac:parameter>"
                + "<ac:rich-text-body><p>a &amp; b</p><ac:structured-macro ac:name=\"inner\"><ac:plain-text-body><![CDATA[<p>not markup]]></ac:plain-text-body>"
                + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>");
    }

    @Test
    public void a_macro_with_a_body_inside_a_line_stays_in_its_paragraph() {
        survives("<p>avant <ac:structured-macro ac:name=\"x\"><ac:rich-text-body><p>dans</p></ac:rich-text-body></ac:structured-macro> après</p>");
    }

    @Test
    public void a_plain_body_keeps_line_breaks_blanks_and_the_end_of_cdata() {
        survives("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[\n\n  a ]]]]><![CDATA[> b &amp; \n\tc\n]]></ac:plain-text-body></ac:structured-macro>");
    }

    @Test
    public void elements_nobody_knows_survive() {
        survives("<p>a <ac:future-thing ac:x=\"1\"><ri:thing ri:y=\"2\"/></ac:future-thing> b</p><ac:adf-extension><ac:adf-node type=\"panel\"/></ac:adf-extension>");
    }

    @Test
    public void an_edited_link_text_changes_only_the_text() {
        String html = editor.toEditor("<p><ac:link ac:anchor=\"là\"><ri:page ri:content-title=\"Autre\"/></ac:link></p>", fixture.context());
        assertEquals(Canonical.of("<p><ac:link ac:anchor=\"là\"><ri:page ri:content-title=\"Autre\"/><ac:plain-text-link-body><![CDATA[Nouveau]]>"
                + "</ac:plain-text-link-body></ac:link></p>"), Canonical.of(editor.toStorage(html.replace(">Autre<", ">Nouveau<"))));
    }

    @Test
    public void a_link_that_was_pointed_elsewhere_becomes_a_plain_link() {
        String html = editor.toEditor("<p><ac:link><ri:page ri:content-title=\"Autre\"/></ac:link></p>", fixture.context());
        assertEquals(Canonical.of("<p><a class=\"confluence-link\" href=\"https://example.org\">Autre</a></p>"),
                Canonical.of(editor.toStorage(html.replace(" href=\"/confluence/display/NET/Autre\"", " href=\"https://example.org\""))));
    }

    @Test
    public void an_image_takes_its_new_width() {
        String html = editor.toEditor("<p><ac:image ac:width=\"10\"><ri:attachment ri:filename=\"carte.png\"/></ac:image></p>", fixture.context());
        assertEquals(Canonical.of("<p><ac:image ac:width=\"250\"><ri:attachment ri:filename=\"carte.png\"/></ac:image></p>"),
                Canonical.of(editor.toStorage(html.replace("width=\"10\"", "width=\"250\""))));
    }

    @Test
    public void a_task_split_in_two_gives_the_second_a_new_id() {
        String html = "<ul class=\"inline-task-list\"><li data-inline-task-id=\"4\" class=\"checked\">a</li><li data-inline-task-id=\"4\">b</li></ul>";
        assertEquals(Canonical.of("<ac:task-list><ac:task><ac:task-id>4</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task>"
                + "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>b</ac:task-body></ac:task></ac:task-list>"),
                Canonical.of(editor.toStorage(html)));
    }

    @Test
    public void pasted_script_and_handlers_do_not_reach_the_page() {
        assertEquals("<p>a<a>b</a></p>", editor.toStorage("<p onclick=\"x()\">a<script>alert(1)</script><a href=\"javascript:x()\">b</a></p>\u0000"));
    }
}
