/** The full-text index of pages. */
package org.maillage.workbench.confluence.search;
