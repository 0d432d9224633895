package org.maillage.actor.search;

import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** Bytes whose order is the French order of names: word by word (La Rochelle before Largentière), accents last. */
final class SortName {

    /** Lower than the weight of any letter. */
    private static final byte[] WORD_END = {0, 0};

    private final Collator letters = Collator.getInstance(Locale.FRENCH);
    private final Collator all = Collator.getInstance(Locale.FRENCH);

    SortName() {
        letters.setStrength(Collator.PRIMARY);
        all.setStrength(Collator.TERTIARY);
    }

    BytesRef of(String wholeName) {
        String name = wholeName.substring(0, Math.min(wholeName.length(), ActorDocuments.LONGEST_WHOLE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String word : FrenchText.WORDS.of(name)) {
            bytes.writeBytes(letters.getCollationKey(word).toByteArray());
            bytes.writeBytes(WORD_END);
        }
        bytes.writeBytes(WORD_END);
        bytes.writeBytes(all.getCollationKey(name).toByteArray());
        return new BytesRef(bytes.toByteArray());
    }
}
