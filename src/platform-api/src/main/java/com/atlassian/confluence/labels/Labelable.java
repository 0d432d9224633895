package com.atlassian.confluence.labels;

import java.util.List;

/** Something that can carry labels. */
public interface Labelable {
    List<Label> getLabels();

    int getLabelCount();
}
