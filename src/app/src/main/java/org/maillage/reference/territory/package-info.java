/**
 * The administrative map of France: communes, intercommunal bodies (EPCI), départements and regions in both geographies.
 * Region codes and département codes collide (75 is Paris and Nouvelle-Aquitaine), so a bare code never leaves this package
 * without its level, and a region never without its {@link org.maillage.reference.territory.Vintage}.
 */
package org.maillage.reference.territory;
