package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page in the tree of a space. */
public class Page extends AbstractPage {
    /** The {@link #getType() type} of every page. */
    public static final String CONTENT_TYPE = "page";

    private Page parent;
    private Integer position;
    private List<Page> children = new ArrayList<>();

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    /** The page above, or null for a root page. */
    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    /** Pages directly below. */
    public List<Page> getChildren() {
        return children;
    }

    public void setChildren(List<Page> children) {
        this.children = children;
    }

    /** Puts the page below this one and tells it so. */
    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    public void removeChild(Page child) {
        children.remove(child);
        child.setParentPage(null);
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }

    /** Pages above, from the root down. */
    public List<Page> getAncestors() {
        List<Page> above = new ArrayList<>();
        for (Page page = parent; page != null && !above.contains(page); page = page.parent) {
            above.add(page);
        }
        Collections.reverse(above);
        return above;
    }

    /** Place among its brothers, or null when nobody has set one. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isRootLevel() {
        return parent == null;
    }

    /** True when it is the home page of its space. */
    public boolean isHomePage() {
        return getSpace() != null && equals(getSpace().getHomePage());
    }

    @Override
    public Page getLatestVersion() {
        return (Page) super.getLatestVersion();
    }
}
