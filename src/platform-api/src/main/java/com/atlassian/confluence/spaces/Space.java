package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;

/** A space: a key, a name and a tree of pages. */
public class Space extends ConfluenceEntityObject implements Addressable {
    /** The {@link #getType() type} of a space with a key of its own. */
    public static final String CONTENT_TYPE = "space";
    /** What the key of a personal space begins with. */
    public static final String PERSONAL_SPACEKEY_IDENTIFIER = "~";

    private String key;
    private String name;
    private Page homePage;
    private SpaceStatus spaceStatus = SpaceStatus.CURRENT;
    private SpaceType spaceType = SpaceType.GLOBAL;

    public Space() {
    }

    public Space(String key) {
        setKey(key);
    }

    public String getKey() {
        return key;
    }

    /** Sets the key; one that begins with {@value #PERSONAL_SPACEKEY_IDENTIFIER} makes the space personal. */
    public final void setKey(String key) {
        this.key = key;
        this.spaceType = key != null && key.startsWith(PERSONAL_SPACEKEY_IDENTIFIER) ? SpaceType.PERSONAL : SpaceType.GLOBAL;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDisplayTitle() {
        return name;
    }

    /** The home page, or null. */
    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public SpaceStatus getSpaceStatus() {
        return spaceStatus;
    }

    public void setSpaceStatus(SpaceStatus spaceStatus) {
        this.spaceStatus = spaceStatus;
    }

    public SpaceType getSpaceType() {
        return spaceType;
    }

    public void setSpaceType(SpaceType spaceType) {
        this.spaceType = spaceType;
    }

    public boolean isArchived() {
        return spaceStatus == SpaceStatus.ARCHIVED;
    }

    public boolean isPersonal() {
        return spaceType == SpaceType.PERSONAL;
    }

    public boolean isGlobal() {
        return spaceType == SpaceType.GLOBAL;
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getUrlPath() {
        return "/display/" + key;
    }
}
