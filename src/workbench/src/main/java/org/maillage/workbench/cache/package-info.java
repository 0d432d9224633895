/**
 * Caches of apps: local, shared as bytes, or local with invalidation; see {@code docs/decisions/0041-caches-of-caffeine.md}.
 */
package org.maillage.workbench.cache;
