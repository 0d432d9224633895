package org.maillage.actor.exchange;

/** Texts cut to what is shown of them. */
final class Clipped {

    private Clipped() {}

    /** Returns a text of at most this many characters ({@code char}); what is cut off shows as an ellipsis, no emoji is cut in half. */
    static String to(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
