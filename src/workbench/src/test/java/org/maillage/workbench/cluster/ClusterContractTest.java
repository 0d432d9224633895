package org.maillage.workbench.cluster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.maillage.workbench.Eventually;

/**
 * Locks as the public Javadoc of {@code com.atlassian.beehive.ClusterLockService} promises
 * (https://docs.atlassian.com/beehive/latest/), alone and between two nodes.
 */
public class ClusterContractTest {

    private static HazelcastCluster first;
    private static HazelcastCluster second;

    @BeforeClass
    public static void joinTwoNodes() throws IOException {
        int[] ports = freePorts();
        List<String> members = List.of("127.0.0.1:" + ports[0], "127.0.0.1:" + ports[1]);
        first = HazelcastCluster.join(new ClusterSettings("test-" + ports[0], ports[0], members));
        second = HazelcastCluster.join(new ClusterSettings("test-" + ports[0], ports[1], members));
    }

    @AfterClass
    public static void leave() {
        second.close();
        first.close();
    }

    @Test
    public void a_lock_held_by_one_thread_is_refused_to_another() {
        for (Cluster cluster : List.of(new SingleNode(), first)) {
            ClusterLock lock = cluster.locks().getLockForName("held");
            lock.lock();
            try {
                assertFalse(CompletableFuture.supplyAsync(lock::tryLock).join());
                assertTrue("a thread may take it again", lock.tryLock());
                lock.unlock();
                assertTrue(lock.isHeldByCurrentThread());
            } finally {
                lock.unlock();
            }
            assertFalse(lock.isHeldByCurrentThread());
        }
    }

    @Test
    public void only_the_holder_may_unlock() {
        for (Cluster cluster : List.of(new SingleNode(), first)) {
            ClusterLock lock = cluster.locks().getLockForName("not-mine");
            assertThrows(IllegalMonitorStateException.class, lock::unlock);
        }
    }

    @Test
    public void a_lock_has_no_conditions() {
        for (Cluster cluster : List.of(new SingleNode(), first)) {
            ClusterLock lock = cluster.locks().getLockForName("conditions");
            assertThrows(UnsupportedOperationException.class, lock::newCondition);
        }
    }

    @Test
    public void a_name_stands_for_one_lock_on_every_node() throws InterruptedException {
        ClusterLock here = first.locks().getLockForName("shared");
        ClusterLock there = second.locks().getLockForName("shared");
        here.lock();
        try {
            assertFalse(there.tryLock());
            assertFalse(there.tryLock(10, TimeUnit.MILLISECONDS));
            assertTrue(second.locks().getLockForName("other").tryLock());
        } finally {
            here.unlock();
            second.locks().getLockForName("other").unlock();
        }
        assertTrue(there.tryLock(10, TimeUnit.SECONDS));
        there.unlock();
    }

    @Test
    public void others_hear_what_one_tells_and_it_does_not_hear_itself() {
        List<String> heardHere = new CopyOnWriteArrayList<>();
        List<String> heardThere = new CopyOnWriteArrayList<>();
        first.hear("topic", message -> heardHere.add(text(message)));
        second.hear("topic", message -> heardThere.add(text(message)));
        first.tellOthers("topic", "from first".getBytes(StandardCharsets.UTF_8));
        second.tellOthers("topic", "from second".getBytes(StandardCharsets.UTF_8));
        Eventually.holds("both heard", () -> !heardHere.isEmpty() && !heardThere.isEmpty());
        assertEquals(List.of("from second"), heardHere);
        assertEquals(List.of("from first"), heardThere);
    }

    @Test
    public void nodes_share_a_map_and_have_names_of_their_own() {
        Limits limits = new Limits(Duration.ZERO, Duration.ofMinutes(5), 100);
        first.sharedMap("map", limits).put(bytes("k"), bytes("v"));
        assertEquals(bytes("v"), second.sharedMap("map", limits).get(bytes("k")));
        assertNotEquals(first.nodeId(), second.nodeId());
        assertEquals(2, second.size());
    }

    private static Bytes bytes(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int[] freePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        }
    }
}
