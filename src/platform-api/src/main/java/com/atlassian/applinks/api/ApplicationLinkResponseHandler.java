package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/** Takes the answer of the other application. */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {

    /** Called instead of {@code handle} when the other side no longer accepts the person's token. */
    R credentialsRequired(Response response) throws ResponseException;
}
