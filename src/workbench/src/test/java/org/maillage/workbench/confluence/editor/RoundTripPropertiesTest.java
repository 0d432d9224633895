package org.maillage.workbench.confluence.editor;

import static org.junit.Assert.assertEquals;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import org.junit.runner.RunWith;
import org.maillage.workbench.confluence.render.RenderFixture;
import org.maillage.workbench.confluence.storage.StorageCheck;

/** Pages nobody would think of survive the editor too. */
@RunWith(JUnitQuickcheck.class)
public class RoundTripPropertiesTest {

    private static final RenderFixture FIXTURE = new RenderFixture();

    private final EditorFormat editor = new EditorFormat((name, locale) -> name);

    @Property(trials = 300)
    public void a_page_opened_and_saved_unchanged_means_the_same(@From(PageGenerator.class) String storage) throws Exception {
        StorageCheck.check(storage);
        String saved = editor.toStorage(editor.toEditor(storage, FIXTURE.context()));
        StorageCheck.check(saved);
        assertEquals(Canonical.of(storage), Canonical.of(saved));
    }

    @Property(trials = 100)
    public void a_second_round_changes_nothing_more(@From(PageGenerator.class) String storage) {
        String once = editor.toStorage(editor.toEditor(storage, FIXTURE.context()));
        assertEquals(once, editor.toStorage(editor.toEditor(once, FIXTURE.context())));
    }

    @Property(trials = 200)
    public void whatever_comes_back_from_a_browser_is_well_formed_or_refused_in_words(String anything) {
        String storage = editor.toStorage("<p>" + anything + "</p><div data-storage=\"" + anything.replace("\"", "&quot;") + "\"></div>");
        try {
            StorageCheck.check(storage);
        } catch (org.maillage.workbench.confluence.storage.StorageException e) {
            org.junit.Assert.assertFalse(e.getMessage().isBlank());
        }
    }
}
