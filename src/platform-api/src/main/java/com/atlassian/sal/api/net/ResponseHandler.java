package com.atlassian.sal.api.net;

/** Takes the answer to a request. */
@FunctionalInterface
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
