/** Storage format to the HTML of a page, with the class names that Confluence gives it. */
package org.maillage.workbench.confluence.render;
