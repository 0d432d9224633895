package org.maillage.host;

/** Makes text keys that nobody has used before, so that domain code needs neither clock nor chance. */
public interface KeyGenerator {

    /** Returns a fresh key of ten characters out of {@code 0-9a-z} without {@code i, l, o, u}. */
    String next();
}
