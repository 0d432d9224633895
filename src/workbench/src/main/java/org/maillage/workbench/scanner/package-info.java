/** What the products do at run time with an app built with Atlassian Spring Scanner: its index files become beans and services. */
package org.maillage.workbench.scanner;
