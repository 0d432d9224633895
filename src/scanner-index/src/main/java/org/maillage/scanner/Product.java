package org.maillage.scanner;

import java.util.Locale;

/**
 * The products that have marks of their own. The suffix of an index file is the product's name in lower case.
 * Source: the scanner's annotation packages {@code component} and {@code imports}.
 */
enum Product {
    BAMBOO("Bamboo"),
    BITBUCKET("Bitbucket"),
    CONFLUENCE("Confluence"),
    CROWD("Crowd"),
    FECRU("Fecru"),
    JIRA("Jira"),
    REFAPP("Refapp"),
    STASH("Stash");

    private final String simpleName;

    Product(String simpleName) {
        this.simpleName = simpleName;
    }

    /** Full name of the mark of a bean that exists in this product only. */
    String componentMark() {
        return Marks.SCANNER + "component." + simpleName + "Component";
    }

    /** Full name of the mark of a service that is imported in this product only. */
    String importMark() {
        return Marks.SCANNER + "imports." + simpleName + "Import";
    }

    /** What the name of an index file of this product ends with. */
    String suffix() {
        return "-" + name().toLowerCase(Locale.ROOT);
    }
}
