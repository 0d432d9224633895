/** The regional networks as they were known when the app was released, from which an administrator starts. */
package org.maillage.reference.network;
