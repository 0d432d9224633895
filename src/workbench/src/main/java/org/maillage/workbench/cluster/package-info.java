/**
 * What the nodes of a product share besides the database: locks, messages, values. Nobody else knows Hazelcast.
 */
package org.maillage.workbench.cluster;
