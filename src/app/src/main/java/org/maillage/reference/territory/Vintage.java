package org.maillage.reference.territory;

/**
 * Which division of France into regions is meant. Reports that compare years must name it, because the same code can stand for
 * another area.
 */
public enum Vintage {

    /** 22 metropolitan regions and those overseas, in force until 31 December 2015. */
    REGIONS_1982,

    /** 13 metropolitan regions and five overseas, in force since 1 January 2016 (law 2015-29 of 16 January 2015). */
    REGIONS_2016
}
