package org.maillage.workbench.confluence.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses storage format that is not well-formed XML (as the product's REST API does with "Error parsing xhtml") and
 * storage format that would run script. The view renderer neutralises hostile markup once more, so that text which
 * came into the database another way does no harm either.
 */
public final class StorageCheck {

    /** Deeper than any page people write, far from where recursion would end. */
    static final int DEEPEST = 200;

    private static final String OPEN = "<storage xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\" xmlns:at=\"urn:at\">";
    private static final Pattern CDATA_OR_ENTITY = Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);
    private static final Set<String> OF_XML = Set.of("lt", "gt", "amp", "quot", "apos");
    private static final Set<String> REFUSED = Set.of(
            "script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "meta", "link", "form", "svg", "math");

    private StorageCheck() {}

    /**
     * Checks one page body.
     *
     * @throws StorageException if it is not well-formed, nested deeper than {@value #DEEPEST}, or hostile
     */
    public static void check(String storage) throws StorageException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String text = OPEN + withNumericEntities(storage) + "</storage>";
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Inspector());
        } catch (SAXParseException e) {
            throw new StorageException("Error parsing xhtml at line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException e) {
            throw new StorageException(e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's own XML parser does not start", e);
        }
    }

    /** Returns whether an address may stand in a link or image: script and data addresses may not. */
    public static boolean isHarmless(String address) {
        String plain = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(java.util.Locale.ROOT);
        return !plain.startsWith("javascript:") && !plain.startsWith("vbscript:") && !plain.startsWith("data:");
    }

    /** XML knows five named entities, storage format all of HTML's: the others become numbers before parsing. */
    private static String withNumericEntities(String storage) {
        Matcher matcher = CDATA_OR_ENTITY.matcher(storage);
        return matcher.replaceAll(match -> {
            String name = match.group(1);
            if (name == null || OF_XML.contains(name)) {
                return Matcher.quoteReplacement(match.group());
            }
            String character = Parser.unescapeEntities(match.group(), true);
            return character.equals(match.group()) ? Matcher.quoteReplacement(match.group())
                    : "&#" + character.codePointAt(0) + ";";
        });
    }

    private static final class Inspector extends DefaultHandler {

        private int depth;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("The page is nested more than " + DEEPEST + " levels deep");
            }
            if (REFUSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                throw new SAXException("<" + name + "> is not allowed in a page");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getQName(i).toLowerCase(java.util.Locale.ROOT);
                if (attribute.startsWith("on") && !name.contains(":")) {
                    throw new SAXException("The attribute " + attribute + " is not allowed in a page");
                }
                if (ADDRESSES.contains(attribute) && !isHarmless(attributes.getValue(i))) {
                    throw new SAXException("The address in " + attribute + " of <" + name + "> is not allowed in a page");
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }
    }

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "ri:value", "background");
}
