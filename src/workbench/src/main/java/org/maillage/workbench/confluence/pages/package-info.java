/** The wiki's pages, at the addresses of the real product. */
package org.maillage.workbench.confluence.pages;
