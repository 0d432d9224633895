package com.atlassian.core.bean;

import java.util.Date;

/** A stored thing with a number and two dates; equal to another of its class with the same number. */
public class EntityObject {
    private long id;
    private Date creationDate;
    private Date lastModificationDate;

    /** The number, or 0 before the thing is stored. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other != null && id != 0 && getClass() == other.getClass() && id == ((EntityObject) other).id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
