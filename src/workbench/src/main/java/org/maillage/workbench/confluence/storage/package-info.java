/** The storage format as text: reading, checking at save, what HTML a page may hold. */
package org.maillage.workbench.confluence.storage;
