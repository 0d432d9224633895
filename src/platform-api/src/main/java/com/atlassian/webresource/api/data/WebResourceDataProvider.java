package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Gives a page the data of a {@code data} element of a web-resource. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
}
