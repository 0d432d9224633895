package com.atlassian.confluence.labels;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

/** The fact that somebody put a label on something. */
public class Labelling extends EntityObject {
    private final Label label;
    private final Labelable labelable;
    private final ConfluenceUser owner;

    public Labelling(Label label, Labelable labelable, ConfluenceUser owner) {
        this.label = label;
        this.labelable = labelable;
        this.owner = owner;
    }

    public Label getLabel() {
        return label;
    }

    public Labelable getLabelable() {
        return labelable;
    }

    public ConfluenceUser getOwningUser() {
        return owner;
    }
}
