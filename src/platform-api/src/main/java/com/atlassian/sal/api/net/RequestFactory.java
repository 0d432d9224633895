package com.atlassian.sal.api.net;

/** Makes HTTP requests to any address. */
public interface RequestFactory<T extends Request<?, ?>> {
    T createRequest(Request.MethodType methodType, String url);

    /** True when requests of this factory take headers. */
    boolean supportsHeader();
}
