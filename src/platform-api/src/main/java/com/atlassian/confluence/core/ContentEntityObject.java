package com.atlassian.confluence.core;

/** A piece of content: a title, a body in storage format, labels and versions. */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject implements Addressable {
    /** Status of content that is in use. */
    public static final String CURRENT = "current";
    /** Status of content in the trash. */
    public static final String DELETED = "deleted";
    /** Status of content that is not published yet. */
    public static final String DRAFT = "draft";

    private String title;
    private String contentStatus = CURRENT;
    private String versionComment = "";
    private BodyContent bodyContent = new BodyContent();

    @Override
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
        bodyContent.setContent(this);
        return bodyContent;
    }

    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
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
    public String toString() {
        return getType() + ": " + title + " v." + getVersion() + " (" + getId() + ")";
    }
}
