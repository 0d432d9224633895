package org.maillage.actor;

import java.util.Locale;
import java.util.PrimitiveIterator.OfInt;
import org.maillage.actor.ActorField.Shape;
import org.maillage.reference.identifier.Checked;

/**
 * What holds for the text of any field: it is stored exactly as given, save for the white space around it and for line
 * ends, which become {@code \n}. What cannot be stored or shown exactly is refused: control characters, halves of
 * surrogate pairs, line breaks in a one-line field, more than fits.
 */
final class TextRule {

    /** A code may be typed with spaces, or as the name it stands for; its own rule judges the rest. */
    private static final int LONGEST_CODE_AS_TYPED = 120;

    private TextRule() {}

    static Checked<String> check(ActorField field, String typed) {
        String text = typed.strip().replace("\r\n", "\n").replace('\r', '\n');
        int limit = isFreeText(field.shape()) ? field.maxLength() : LONGEST_CODE_AS_TYPED;
        if (text.length() > limit) {
            return Checked.refused("text.tooLong", String.valueOf(limit), String.valueOf(text.length()));
        }
        int position = 0;
        for (OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = points.nextInt();
            position++;
            if (point == '\n' && field.shape() != Shape.TEXT) {
                return Checked.refused("text.lineBreak", String.valueOf(position));
            }
            if (!isStorable(point)) {
                return Checked.refused(
                        "text.control", String.format(Locale.ROOT, "U+%04X", point), String.valueOf(position));
            }
        }
        return Checked.accepted(text);
    }

    private static boolean isFreeText(Shape shape) {
        return shape == Shape.LINE || shape == Shape.LINES || shape == Shape.TEXT || shape == Shape.ADDRESS;
    }

    private static boolean isStorable(int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return point == '\n' || point == '\t' || !Character.isISOControl(point) && !loneSurrogate && !nonCharacter;
    }
}
