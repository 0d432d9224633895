package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import javax.annotation.Nullable;

/** What is known while storage format is turned into a view. */
public interface ConversionContext {

    /** Content being rendered, or null outside content. */
    @Nullable
    ContentEntityObject getEntity();

    /** Key of the space, or null. */
    @Nullable
    String getSpaceKey();

    /** What is being made: display, preview, pdf, word, email… */
    String getOutputType();

    /** For what device: desktop or mobile. */
    String getOutputDeviceType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);

    boolean hasProperty(String name);

    /** Says that the result may not be rendered later, on another thread. */
    void disableAsyncRenderSafe();

    boolean isAsyncRenderSafe();

    boolean isDiffOrEmail();
}
