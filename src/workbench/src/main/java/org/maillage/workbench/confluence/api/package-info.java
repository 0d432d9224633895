/** Confluence's Java API for apps, on top of the wiki. */
package org.maillage.workbench.confluence.api;
