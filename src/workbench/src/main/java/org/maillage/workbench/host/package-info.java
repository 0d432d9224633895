/**
 * The services every product offers to apps, put together in {@link org.maillage.workbench.host.HostServices}, and SAL
 * itself: users, settings, texts, addresses, transactions, executors.
 */
package org.maillage.workbench.host;
