/**
 * The embedded Confluence, as far as the app's story needs it.
 *
 * <ul>
 *   <li>{@code storage}: the storage format as text: reading, checking, what is allowed in it;
 *   <li>{@code render}: storage format to the HTML of a page;
 *   <li>{@code editor}: storage format to and from what the WYSIWYG editor edits;
 *   <li>{@code macro}: the macros of the product and of apps;
 *   <li>{@code content}: spaces, pages, versions, attachments, labels, comments, restrictions, in a SQL database;
 *   <li>{@code search}: the full-text index;
 *   <li>{@code rest}, {@code pages}: what a browser sees;
 *   <li>{@code api}: the product's Java API for apps.
 * </ul>
 */
package org.maillage.workbench.confluence;
