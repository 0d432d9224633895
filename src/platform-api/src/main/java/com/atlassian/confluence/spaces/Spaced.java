package com.atlassian.confluence.spaces;

/** Something that lives in a space. */
public interface Spaced {
    Space getSpace();
}
