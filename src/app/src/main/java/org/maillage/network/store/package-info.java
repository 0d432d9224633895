/** Networks and the roles people hold in them, in Active Objects. */
package org.maillage.network.store;
