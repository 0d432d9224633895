package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stored thing with versions that can carry labels. */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements EditableLabelable {
    private final List<Labelling> labellings = new ArrayList<>();

    @Override
    public void addLabelling(Labelling labelling) {
        labellings.add(labelling);
    }

    @Override
    public void removeLabelling(Labelling labelling) {
        labellings.remove(labelling);
    }

    @Override
    public List<Labelling> getLabellings() {
        return labellings;
    }

    @Override
    public List<Label> getLabels() {
        return labellings.stream().map(Labelling::getLabel).collect(Collectors.toList());
    }

    @Override
    public int getLabelCount() {
        return labellings.size();
    }
}
