package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import javax.annotation.Nullable;

/** Puts labels on content and finds content by them. */
public interface LabelManager {

    /** The stored label of this name, or null. */
    @Nullable
    Label getLabel(String labelName);

    @Nullable
    Label getLabel(Label label);

    @Nullable
    Label getLabel(long id);

    Label createLabel(Label label);

    /** Puts the label on the object, as the current person; returns how many links of the two there are. */
    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);

    List<? extends ContentEntityObject> getCurrentContentForLabelAndSpace(Label label, String spaceKey);
}
