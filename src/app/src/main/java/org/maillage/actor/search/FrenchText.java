package org.maillage.actor.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text into the words by which it is found: without elided articles (l’eau → eau), in lower case, without accents
 * (Lucene's own French analyzer keeps them in short words: blé ≠ ble), acronyms without dots (O.N.G. → ong). The same for
 * what is stored and for what is typed. Words as typed serve prefixes; stems are a second form of the same words.
 */
final class FrenchText extends Analyzer {

    /** Words as they are written. */
    static final FrenchText WORDS = new FrenchText(false);

    /** The same words in the same order, without their French endings. */
    static final FrenchText STEMS = new FrenchText(true);

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02B9\u2032\u00B4`\uFF07]");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}+\\p{L}?(?![\\p{L}\\p{N}])");
    private static final Pattern LOOSE_APOSTROPHE = Pattern.compile("(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHE = Pattern.compile("'");

    private final boolean stemming;

    private FrenchText(boolean stemming) {
        this.stemming = stemming;
    }

    /** Returns the words of a text, in order; empty if it has no letter and no digit. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = CharTokenizer.fromTokenCharPredicate(c -> Character.isLetterOrDigit(c) || c == '\'');
        TokenStream words = new LowerCaseFilter(tokenizer);
        words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new ASCIIFoldingFilter(words);
        words = new PatternReplaceFilter(words, APOSTROPHE, "", true);
        return new TokenStreamComponents(tokenizer, stemming ? new FrenchLightStemFilter(words) : words);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new StringReader(clean(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Makes different ways to type the same characters equal. */
    private static String clean(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("'");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceAll("");
        plain = ACRONYM.matcher(plain).replaceAll(acronym -> acronym.group().replace(".", ""));
        return LOOSE_APOSTROPHE.matcher(plain).replaceAll(" ");
    }
}
