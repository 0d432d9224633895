package org.maillage.host.sal;

import jakarta.inject.Named;
import java.security.SecureRandom;
import org.maillage.host.KeyGenerator;

/** Keys out of Crockford's 32 characters: no look-alikes, safe in addresses and file names; ten of them are 50 random bits. */
@Named
public final class RandomKeyGenerator implements KeyGenerator {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }
}
