/** What the app keeps for itself in Active Objects, whichever feature writes it. */
package org.maillage.host.store;
