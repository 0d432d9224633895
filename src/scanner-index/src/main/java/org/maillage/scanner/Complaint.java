package org.maillage.scanner;

import javax.lang.model.element.Element;

/** Says what is wrong with a mark, at the place where it is written; the compilation then fails. */
@FunctionalInterface
interface Complaint {
    void about(Element element, String message);
}
