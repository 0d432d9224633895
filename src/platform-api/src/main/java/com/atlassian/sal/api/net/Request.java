package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

/** An HTTP request under construction. */
public interface Request<T extends Request<?, RESP>, RESP extends Response> {

    /** The HTTP methods a request may use. */
    enum MethodType {
        GET, POST, PUT, DELETE, HEAD, TRACE, OPTIONS, PATCH
    }

    /** Milliseconds to wait for the connection. */
    T setConnectionTimeout(int connectionTimeout);

    /** Milliseconds to wait between two packets. */
    T setSoTimeout(int soTimeout);

    T setUrl(String url);

    T setRequestBody(String requestBody);

    T setRequestBody(String requestBody, String contentType);

    T setEntity(Object entity);

    /** Form parameters: name, value, name, value… */
    T addRequestParameters(String... params);

    T addBasicAuthentication(String hostname, String username, String password);

    T addHeader(String headerName, String headerValue);

    T setHeader(String headerName, String headerValue);

    T setFollowRedirects(boolean follow);

    Map<String, List<String>> getHeaders();

    /** Sends the request and hands the answer over, whatever its status. */
    void execute(ResponseHandler<? super RESP> responseHandler) throws ResponseException;

    /** Sends the request and returns the body; a status other than success is an exception. */
    String execute() throws ResponseException;

    /** Sends the request and returns what the handler makes of the answer. */
    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> responseHandler) throws ResponseException;
}
