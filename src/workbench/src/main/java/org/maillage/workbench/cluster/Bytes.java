package org.maillage.workbench.cluster;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A serialised value that is equal to another with the same content, so that it may be a key.
 *
 * @param content never changed after it was passed in
 */
public record Bytes(byte[] content) implements Serializable {

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
