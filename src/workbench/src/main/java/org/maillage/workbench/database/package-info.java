/**
 * One product’s database: pool, transactions, migrations. H2 and PostgreSQL are spoken to in the SQL they share.
 */
package org.maillage.workbench.database;
