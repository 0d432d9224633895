package org.maillage.workbench.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.maillage.workbench.cluster.Bytes;

/**
 * What may travel between nodes: values whose types all nodes know, those of the JDK. A class of an app is another
 * class after an upgrade, on another node, and after the app was disabled.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/how-do-i-ensure-my-add-on-works-properly-in-a-cluster">apps in a cluster</a>
 */
final class Wire {

    private static final ObjectInputFilter JDK_ONLY = ObjectInputFilter.Config.createFilter("java.base/*;!*");

    private final String cache;

    Wire(String cache) {
        this.cache = cache;
    }

    /** @throws IllegalArgumentException if the value is not serializable, or holds a type that is not of the JDK */
    Bytes pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw refusal(value, e);
        }
        Bytes packed = new Bytes(bytes.toByteArray());
        unpack(packed, value);
        return packed;
    }

    <T> T unpack(Bytes bytes) {
        return unpack(bytes, "a value of another node");
    }

    @SuppressWarnings("unchecked") // the type parameters of a cache are the app's promise
    private <T> T unpack(Bytes bytes, Object origin) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.content()))) {
            in.setObjectInputFilter(JDK_ONLY);
            return (T) in.readObject();
        } catch (InvalidClassException | ClassNotFoundException e) {
            throw refusal(origin, e);
        } catch (IOException e) {
            throw new IllegalStateException("the cache " + cache + " holds what cannot be read", e);
        }
    }

    private IllegalArgumentException refusal(Object value, Exception cause) {
        return new IllegalArgumentException("the cache " + cache + " is shared with other nodes: keys and values must"
                + " be serializable and of types of the JDK, not " + value.getClass().getName(), cause);
    }
}
