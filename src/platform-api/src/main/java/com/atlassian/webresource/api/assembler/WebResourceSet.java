package com.atlassian.webresource.api.assembler;

import com.atlassian.webresource.api.UrlMode;
import java.io.Writer;

/** Resources and data ready to be written into a page. */
public interface WebResourceSet {
    void writeHtmlTags(Writer writer, UrlMode urlMode);

    boolean isComplete();
}
