/**
 * Events within one node, from whoever publishes to annotated methods of whoever registered.
 */
package org.maillage.workbench.events;
