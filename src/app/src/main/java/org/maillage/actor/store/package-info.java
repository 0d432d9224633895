/**
 * Actors in Active Objects: entity interfaces, the one class that queries them, and the text form of a profile. Nothing
 * of Active Objects leaves the package. Why the tables look as they do: {@code docs/decisions/0070-actor-tables.md}.
 */
package org.maillage.actor.store;
