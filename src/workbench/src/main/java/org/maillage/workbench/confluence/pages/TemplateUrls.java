package org.maillage.workbench.confluence.pages;

import org.maillage.workbench.confluence.content.StoredAttachment;
import org.maillage.workbench.confluence.content.StoredPage;

/** Addresses for templates, which know it as {@code $wikiUrls}. */
public final class TemplateUrls {

    public String page(StoredPage page) {
        return PageUrls.view(page);
    }

    public String space(String key) {
        return PageUrls.space(key);
    }

    public String file(StoredAttachment file) {
        return PageUrls.attachment(file.pageId(), file.fileName());
    }
}
