/** What an administrator does with apps, and what the plugins page shows: the page itself is the web part's. */
package org.maillage.workbench.plugins;
