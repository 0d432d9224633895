package com.atlassian.user;

/** A group of people, known by its name. */
public interface Group extends Entity {
}
