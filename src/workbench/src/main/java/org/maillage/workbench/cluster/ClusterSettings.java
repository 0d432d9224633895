package org.maillage.workbench.cluster;

import java.util.List;

/**
 * How a node finds the others. All of it stays on the loopback interface.
 *
 * @param name of the cluster; nodes of another name are not let in
 * @param port this node listens on
 * @param members addresses ({@code 127.0.0.1:port}) of nodes to join, this one's own may be among them
 */
public record ClusterSettings(String name, int port, List<String> members) {

    public ClusterSettings {
        members = List.copyOf(members);
    }
}
