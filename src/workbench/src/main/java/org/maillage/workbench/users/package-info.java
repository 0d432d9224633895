/**
 * Who has an account in a product, in which groups, and who acts on a thread.
 */
package org.maillage.workbench.users;
