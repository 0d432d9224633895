package org.maillage.workbench.cluster;

import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * What the nodes of one product share besides the database: locks, messages and values. A product that runs alone has
 * a {@link SingleNode}, as a real product that is not clustered has; several processes form a {@link HazelcastCluster}.
 */
public interface Cluster extends AutoCloseable {

    /** Returns the name of this node, unique in the cluster. */
    String nodeId();

    /** Returns the locks that hold across the cluster. */
    ClusterLockService locks();

    /** Tells the other nodes, not this one, what its listeners on this topic shall hear. */
    void tellOthers(String topic, byte[] message);

    /** Hears what other nodes tell on this topic, until the cluster is left. */
    void hear(String topic, Consumer<byte[]> listener);

    /**
     * Returns the map of this name that all nodes share.
     *
     * @param limits when entries go; the first node that asks decides
     */
    ConcurrentMap<Bytes, Bytes> sharedMap(String name, Limits limits);

    /** Leaves the cluster; locks of this node are free afterwards. */
    @Override
    void close();
}
