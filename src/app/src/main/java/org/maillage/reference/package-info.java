/**
 * What the networks share with the rest of the country: identifiers, territories, vocabularies. Everything here is data or arithmetic;
 * nothing knows a product, a database or an actor.
 */
package org.maillage.reference;
