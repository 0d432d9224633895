package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/** Answer to a {@link Request}. */
public interface Response {
    int getStatusCode();

    /** The whole body as text. */
    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;

    <T> T getEntity(Class<T> entityClass) throws ResponseException;

    String getStatusText();

    /** True for a status of the 200 family. */
    boolean isSuccessful();

    String getHeader(String name);

    Map<String, String> getHeaders();
}
