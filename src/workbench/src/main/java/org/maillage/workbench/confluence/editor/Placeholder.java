package org.maillage.workbench.confluence.editor;

import org.maillage.workbench.confluence.storage.MarkupWriter;

/** What stands in the editor for something it cannot edit. */
final class Placeholder {

    private Placeholder() {}

    static void inline(MarkupWriter out, String cssClass, String storage, String label) {
        out.open("span", "class", cssClass + " mceNonEditable", "contenteditable", "false", EditorFormat.STORAGE, storage)
                .text(label).close("span");
    }
}
