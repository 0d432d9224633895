/**
 * Active Objects: the real library on the product’s database, with the tables of each app behind a prefix of its own.
 * {@link org.maillage.workbench.ao.ActiveObjectsHost} is the way in.
 */
package org.maillage.workbench.ao;
