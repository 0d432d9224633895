package com.atlassian.confluence.labels;

import com.atlassian.user.User;
import java.util.List;

/** Something that can carry labels. */
public interface Labelable {
    void addLabelling(Labelling labelling);

    void removeLabelling(Labelling labelling);

    List<Label> getLabels();

    /** Labels this person may see. */
    List<Label> getVisibleLabels(User user);

    int getLabelCount();
}
