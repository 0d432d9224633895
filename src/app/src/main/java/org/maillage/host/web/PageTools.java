package org.maillage.host.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.host.CurrentCaller;
import org.maillage.host.DirectoryHome;
import org.maillage.host.KeyGenerator;
import org.maillage.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every {@link PageServlet} works with, in one parcel. */
@Named
public final class PageTools {

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final Pages pages;
    private final PageGuard guard;
    private final CurrentCaller callers;
    private final DirectoryHome home;
    private final Texts texts;
    private final KeyGenerator references;

    @Inject
    public PageTools(Pages pages, PageGuard guard, CurrentCaller callers, DirectoryHome home, Texts texts, KeyGenerator references) {
        this.pages = pages;
        this.guard = guard;
        this.callers = callers;
        this.home = home;
        this.texts = texts;
        this.references = references;
    }

    Pages pages() {
        return pages;
    }

    PageGuard guard() {
        return guard;
    }

    CurrentCaller callers() {
        return callers;
    }

    DirectoryHome home() {
        return home;
    }

    Texts texts() {
        return texts;
    }

    /** Logs a fault and returns the reference under which an administrator finds it. */
    String logged(RuntimeException fault) {
        String reference = references.next();
        LOG.error("Page failed, reference {}", reference, fault);
        return reference;
    }
}
