package com.atlassian.sal.api.net;

/** Turns the answer to a request into a value. */
@FunctionalInterface
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
