package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;

/** Content that lives in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject implements Spaced {
    private Space space;

    @Override
    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    /** Key of the space, or null when there is none. */
    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }

    public boolean isInSpace(Space other) {
        return space != null && space.equals(other);
    }
}
