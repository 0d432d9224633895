package org.maillage.workbench.cache;

import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.maillage.workbench.cluster.Bytes;
import org.maillage.workbench.cluster.Cluster;
import org.maillage.workbench.cluster.Limits;
import org.maillage.workbench.cluster.SingleNode;

/** One of two nodes in this JVM: what it tells, the other hears before {@link #tellOthers} returns. */
final class Talking implements Cluster {

    private final SingleNode alone = new SingleNode();
    private final List<Consumer<byte[]>> listeners = new ArrayList<>();
    Talking other;

    @Override
    public String nodeId() {
        return alone.nodeId();
    }

    @Override
    public ClusterLockService locks() {
        return alone.locks();
    }

    @Override
    public void tellOthers(String topic, byte[] message) {
        other.listeners.forEach(listener -> listener.accept(message));
    }

    @Override
    public void hear(String topic, Consumer<byte[]> listener) {
        listeners.add(listener);
    }

    @Override
    public ConcurrentMap<Bytes, Bytes> sharedMap(String name, Limits limits) {
        return alone.sharedMap(name, limits);
    }

    @Override
    public void close() {
        alone.close();
    }
}
