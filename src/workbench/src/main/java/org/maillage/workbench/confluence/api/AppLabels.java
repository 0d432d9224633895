package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.labels.Labelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.PageWriter;
import org.maillage.workbench.confluence.content.StoredPage;

/** Labels for apps. The workbench has global labels of pages; a label exists as long as a page has it. */
public final class AppLabels implements LabelManager {

    private final PageStore pages;
    private final PageWriter writer;
    private final Entities entities;

    public AppLabels(PageStore pages, PageWriter writer, Entities entities) {
        this.pages = pages;
        this.writer = writer;
        this.entities = entities;
    }

    @Override
    public Label getLabel(String labelName) {
        return pages.labelled(labelName).isEmpty() ? null : new Label(labelName);
    }

    @Override
    public Label getLabel(Label label) {
        return getLabel(label.getName());
    }

    @Override
    public Label getLabel(long id) {
        return null;
    }

    @Override
    public Label createLabel(Label label) {
        return label;
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        StoredPage page = page(object);
        if (pages.addLabel(page.id(), label.getName().toLowerCase(Locale.ROOT), null)) {
            if (object instanceof EditableLabelable labelable) {
                labelable.addLabelling(new Labelling(label, labelable, null));
            }
            writer.touched(page);
        }
        return pages.labels(page.id()).size();
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        StoredPage page = page(object);
        if (pages.removeLabel(page.id(), label.getName())) {
            writer.touched(page);
        }
        return pages.labels(page.id()).size();
    }

    @Override
    public List<? extends ContentEntityObject> getCurrentContentForLabelAndSpace(Label label, String spaceKey) {
        return pages.labelled(label.getName()).stream().map(pages::get).flatMap(Optional::stream)
                .filter(page -> page.spaceKey().equalsIgnoreCase(spaceKey)).map(entities::page).toList();
    }

    private StoredPage page(Labelable object) {
        if (object instanceof ContentEntityObject content) {
            return pages.get(content.getId()).orElseThrow(() -> new IllegalArgumentException("no page " + content.getId()));
        }
        throw new UnsupportedOperationException("the workbench labels pages only");
    }
}
