/**
 * The numbers by which French organisations are known: SIREN, SIRET, RNA, UAI, and the local register of the three eastern
 * départements that have no RNA. Every type is a value whose text is canonical, and offers {@code check}, which takes what a
 * person typed and answers either the value or a reason with a cure.
 */
package org.maillage.reference.identifier;
