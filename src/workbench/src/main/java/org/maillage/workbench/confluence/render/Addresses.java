package org.maillage.workbench.confluence.render;

import java.util.Optional;

/** Where the things a page points to are found. Answers for the person who looks: what they may not see is not there. */
public interface Addresses {

    /** Returns the web application's context path, for instance {@code /confluence}. */
    String context();

    /** Returns a page's address, empty where there is none or the person may not see it. */
    Optional<String> page(String spaceKey, String title);

    /** Returns the address at which a missing page can be created. */
    String createPage(String spaceKey, String title);

    /** Returns the address of a space's home. */
    String space(String spaceKey);

    /** Returns an attachment's address, empty where the page has none of that name. */
    Optional<String> attachment(PageRef page, String fileName);

    /** Returns the page with this title, as the holder of an attachment, empty where there is none. */
    Optional<PageRef> find(String spaceKey, String title);

    /** Returns a person by user key or user name. */
    Optional<Person> person(String keyOrName);

    /** A person a page mentions: full name and address of the profile. */
    record Person(String fullName, String address) {}
}
