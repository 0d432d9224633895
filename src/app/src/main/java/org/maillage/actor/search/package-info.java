/**
 * Full-text search over the actors: a Lucene index on each node, fed from the store by the change log. What matches what,
 * and in which order, is told in {@code docs/decisions/0071-finding-actors.md}; how the index lives, in
 * {@code 0072-index-of-a-node.md}.
 */
package org.maillage.actor.search;
