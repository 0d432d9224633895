package com.atlassian.confluence.core;

/** A change to content, made on the object it is given. */
@FunctionalInterface
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
