package com.atlassian.confluence.core;

/** One body of a piece of content, with its format. */
public class BodyContent {
    private ContentEntityObject content;
    private String body;
    private BodyType bodyType;

    public BodyContent() {
        this(null, "", BodyType.XHTML);
    }

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public ContentEntityObject getContent() {
        return content;
    }

    public void setContent(ContentEntityObject content) {
        this.content = content;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public BodyType getBodyType() {
        return bodyType;
    }

    public void setBodyType(BodyType bodyType) {
        this.bodyType = bodyType;
    }
}
