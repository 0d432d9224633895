package org.maillage.workbench.confluence.editor;

import org.maillage.workbench.confluence.render.RenderContext;

/**
 * Converts between storage format and the HTML that the WYSIWYG editor edits, so that a page opened and saved
 * unchanged keeps its meaning. What the editor cannot edit travels through it as a placeholder that carries its own
 * storage format in {@link #STORAGE}; what it can edit in part (a link's text, an image's size, a macro's body) is
 * taken from the placeholder again with only that part replaced.
 */
public final class EditorFormat {

    /** The attribute that carries storage format through the editor. */
    static final String STORAGE = "data-storage";
    /** The attribute that holds what the editable part looked like at first: unchanged means write the original. */
    static final String ORIGINAL = "data-original";
    /** The attribute that names the storage element which a {@code div} or {@code span} stands for. */
    static final String ELEMENT = "data-element";
    /** The attribute that carries that element's attributes, as a start tag. */
    static final String ATTRIBUTES = "data-attributes";

    private final MacroShapes shapes;

    /** Makes a converter; {@code shapes} says which body each macro takes. */
    public EditorFormat(MacroShapes shapes) {
        this.shapes = shapes;
    }

    /** Returns what the editor edits for a stored page. */
    public String toEditor(String storage, RenderContext context) {
        return new StorageToEditor(shapes, context).convert(storage);
    }

    /**
     * Returns the storage format of what came back from the editor. Elements that a page may not hold are left out;
     * the result still has to pass {@link org.maillage.workbench.confluence.storage.StorageCheck}, because a browser may
     * send anything.
     */
    public String toStorage(String editorHtml) {
        return new EditorToStorage().convert(editorHtml);
    }
}
