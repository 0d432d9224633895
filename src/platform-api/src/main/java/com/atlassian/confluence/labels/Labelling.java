package com.atlassian.confluence.labels;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

/** The fact that somebody put a label on something. */
public class Labelling extends EntityObject {
    private final Label label;
    private final EditableLabelable content;
    private final ConfluenceUser owningUser;

    public Labelling(Label label, EditableLabelable content, ConfluenceUser owningUser) {
        this.label = label;
        this.content = content;
        this.owningUser = owningUser;
    }

    public Label getLabel() {
        return label;
    }

    /** What carries the label. */
    public EditableLabelable getLableable() {
        return content;
    }

    /** Who put it there, or null for a visitor. */
    public ConfluenceUser getOwningUser() {
        return owningUser;
    }
}
