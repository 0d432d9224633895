/** Spaces, pages, versions, attachments, labels, comments and restrictions in a SQL database, and who may see and change them. */
package org.maillage.workbench.confluence.content;
