package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/** Data the page carries for its scripts, by key. */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}
