package org.maillage.workbench.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.maillage.workbench.cluster.Bytes;
import org.maillage.workbench.cluster.Cluster;

/** Tells other nodes which key of which cache changed, and hears it from them: the cache's name, then the key. */
final class Invalidations {

    private final Cluster cluster;
    private final String topic;

    /** @param listener told the name of the cache, and the packed key or null for all of them */
    Invalidations(Cluster cluster, String topic, BiConsumer<String, Bytes> listener) {
        this.cluster = cluster;
        this.topic = topic;
        cluster.hear(topic, message -> read(message, listener));
    }

    void tellOthers(String cache, Bytes key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(cache);
            if (key != null) {
                out.write(key.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cluster.tellOthers(topic, bytes.toByteArray());
    }

    private static void read(byte[] message, BiConsumer<String, Bytes> listener) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(message))) {
            String cache = in.readUTF();
            byte[] key = in.readAllBytes();
            listener.accept(cache, key.length == 0 ? null : new Bytes(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
