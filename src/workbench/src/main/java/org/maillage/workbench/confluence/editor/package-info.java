/** Storage format to and from what the WYSIWYG editor edits; nothing the editor does not know is lost. */
package org.maillage.workbench.confluence.editor;
