package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of content: a title, a body in storage format, labels and versions. */
public abstract class ContentEntityObject extends AbstractVersionedEntityObject implements Labelable, Addressable {
    /** Status of content that is in use. */
    public static final String CURRENT = "current";
    /** Status of content in the trash. */
    public static final String DELETED = "deleted";
    /** Status of content that is not published yet. */
    public static final String DRAFT = "draft";

    private String title;
    private String contentStatus = CURRENT;
    private String versionComment = "";
    private BodyContent bodyContent = new BodyContent(this, "", BodyType.XHTML);
    private final List<Labelling> labellings = new ArrayList<>();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDisplayTitle() {
        return getTitle();
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
        bodyContent.setContent(this);
    }

    /** The body in storage format. */
    public String getBodyAsString() {
        return bodyContent.getBody();
    }

    public void setBodyAsString(String body) {
        bodyContent.setBody(body);
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public boolean isCurrent() {
        return CURRENT.equals(contentStatus);
    }

    public boolean isDeleted() {
        return DELETED.equals(contentStatus);
    }

    public boolean isDraft() {
        return DRAFT.equals(contentStatus);
    }

    /** What the author said of the change. */
    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    @Override
    public void addLabelling(Labelling labelling) {
        labellings.add(labelling);
    }

    @Override
    public void removeLabelling(Labelling labelling) {
        labellings.remove(labelling);
    }

    public List<Labelling> getLabellings() {
        return labellings;
    }

    @Override
    public List<Label> getLabels() {
        return labellings.stream().map(Labelling::getLabel).collect(Collectors.toList());
    }

    @Override
    public List<Label> getVisibleLabels(User user) {
        return getLabels().stream().filter(label -> label.isVisibleTo(user)).collect(Collectors.toList());
    }

    @Override
    public int getLabelCount() {
        return labellings.size();
    }

    @Override
    public String toString() {
        return getType() + ": " + title + " v." + getVersion() + " (" + getId() + ")";
    }
}
