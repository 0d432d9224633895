package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Writes itself as JSON. */
@FunctionalInterface
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
