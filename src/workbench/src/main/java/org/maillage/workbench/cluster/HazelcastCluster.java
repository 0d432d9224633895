package org.maillage.workbench.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * One node among several, by Hazelcast on the loopback interface. Locks are those of a distributed map: they are free
 * again when the node that holds them dies, and they need no group of three as Hazelcast's fenced locks do.
 */
public final class HazelcastCluster implements Cluster {

    private static final String LOCKS = "locks";
    private static final String LOOPBACK = "127.0.0.1";

    private final Map<String, HazelcastLock> locks = new ConcurrentHashMap<>();
    private final HazelcastInstance hazelcast;
    private final IMap<String, String> lockMap;

    private HazelcastCluster(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
        this.lockMap = hazelcast.getMap(LOCKS);
    }

    /** Joins the cluster; returns when this node is a member. Takes a few seconds. */
    public static HazelcastCluster join(ClusterSettings settings) {
        Config config = new Config();
        config.setClusterName(settings.name());
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        network(config.getNetworkConfig(), settings);
        return new HazelcastCluster(Hazelcast.newHazelcastInstance(config));
    }

    @Override
    public String nodeId() {
        return hazelcast.getCluster().getLocalMember().getUuid().toString();
    }

    /** Returns how many nodes the cluster has now. */
    public int size() {
        return hazelcast.getCluster().getMembers().size();
    }

    @Override
    public ClusterLockService locks() {
        return name -> locks.computeIfAbsent(name, unused -> new HazelcastLock(lockMap, name));
    }

    @Override
    public void tellOthers(String topic, byte[] message) {
        hazelcast.<byte[]>getTopic(topic).publish(message);
    }

    @Override
    public void hear(String topic, Consumer<byte[]> listener) {
        hazelcast.<byte[]>getTopic(topic).addMessageListener(message -> {
            if (!message.getPublishingMember().localMember()) {
                listener.accept(message.getMessageObject());
            }
        });
    }

    @Override
    public ConcurrentMap<Bytes, Bytes> sharedMap(String name, Limits limits) {
        MapConfig map = new MapConfig(name)
                .setInMemoryFormat(InMemoryFormat.BINARY)
                .setTimeToLiveSeconds((int) limits.afterWrite().toSeconds())
                .setMaxIdleSeconds((int) limits.afterAccess().toSeconds())
                .setEvictionConfig(new EvictionConfig()
                        .setEvictionPolicy(EvictionPolicy.LRU)
                        .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                        .setSize(limits.maxEntries()));
        hazelcast.getConfig().addMapConfig(map);
        return hazelcast.getMap(name);
    }

    @Override
    public void close() {
        hazelcast.shutdown();
    }

    private static void network(NetworkConfig network, ClusterSettings settings) {
        network.setPort(settings.port()).setPortAutoIncrement(false).setPublicAddress(LOOPBACK + ":" + settings.port());
        network.getInterfaces().setEnabled(true).addInterface(LOOPBACK);
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).setMembers(settings.members());
    }
}
