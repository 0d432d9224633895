package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

/** Reads storage format. */
public interface XhtmlContent {

    /** HTML of this storage format. */
    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException, XhtmlException;

    /** Calls the handler for each macro of this storage format. */
    void handleMacroDefinitions(String storageFragment, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;
}
