package org.maillage.actor.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;

/**
 * How a file is written, found out from its bytes: a byte order mark decides; else what is valid UTF-8 is UTF-8, since
 * other text hardly ever is by chance (RFC 3629, section 3); else it is Windows-1252, what French spreadsheets write.
 *
 * @param encoding how its bytes become text
 * @param separator comma, semicolon or tab: the one found most often outside quotes in the first line with text
 */
record CsvDialect(Charset encoding, char separator) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final char MARK = '\uFEFF';

    /**
     * Finds out how a file is written.
     *
     * @throws InvalidInputException if it holds no text
     */
    static CsvDialect of(byte[] file) {
        Charset encoding = encoding(file);
        return new CsvDialect(encoding, separator(decode(file, encoding).stripLeading()));
    }

    /**
     * Returns the file's text without its byte order mark.
     *
     * @throws InvalidInputException if the bytes do not fit the encoding
     */
    static String decode(byte[] file, Charset encoding) {
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Problem.of("file", "import.encoding", encoding.name()));
        }
    }

    /** Returns whether a character can stand between cells: not what a cell is made or quoted of. */
    static boolean canSeparate(char character) {
        return character != '"' && character != '\n' && character != '\r' && !Character.isLetterOrDigit(character);
    }

    private static Charset encoding(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (looksBinary(file)) {
            throw new InvalidInputException(Problem.of("file", "import.binary"));
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** A spreadsheet's own format or a picture: zip and OLE signatures, or null bytes all over. */
    private static boolean looksBinary(byte[] file) {
        if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return true;
        }
        int sample = Math.min(file.length, 8_192);
        long nulls = 0;
        for (int i = 0; i < sample; i++) {
            nulls += file[i] == 0 ? 1 : 0;
        }
        return nulls * 20 > sample;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] file, int... signature) {
        return file.length >= signature.length
                && Arrays.equals(Arrays.copyOf(file, signature.length), toBytes(signature));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    found[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = found[s] > found[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
