package org.maillage.workbench.templates;

/** An interface of an app; listing its method lists it for whoever implements it. */
public interface Titled {

    String getTitle();
}
