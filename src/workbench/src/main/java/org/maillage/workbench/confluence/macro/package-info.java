/** The macros of the product and of apps: what they declare, and running them so that no page breaks. */
package org.maillage.workbench.confluence.macro;
