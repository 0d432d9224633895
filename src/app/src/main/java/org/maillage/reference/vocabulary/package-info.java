/**
 * Closed lists with a code and a name in French and English: countries, sectors of cooperation, Sustainable Development Goals and
 * legal categories. Each says where it comes from and of which date it is.
 */
package org.maillage.reference.vocabulary;
