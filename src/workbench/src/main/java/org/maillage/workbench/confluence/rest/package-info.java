/** REST for content and for the editor. */
package org.maillage.workbench.confluence.rest;
