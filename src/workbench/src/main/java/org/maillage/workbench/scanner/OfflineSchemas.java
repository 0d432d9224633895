package org.maillage.workbench.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.beans.factory.xml.BeansDtdResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The XML schemas an app's Spring files may name: Spring's own and the scanner's. Any other is refused, where Spring would
 * go and fetch it from the network.
 */
final class OfflineSchemas implements EntityResolver {

    private static final String SCANNER_SCHEMA = ScanIndexes.NAMESPACE + "/atlassian-scanner.xsd";

    private final EntityResolver documentTypes = new BeansDtdResolver();
    private final EntityResolver springSchemas;

    OfflineSchemas(ClassLoader host) {
        this.springSchemas = new PluggableSchemaResolver(host);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        if (SCANNER_SCHEMA.equals(systemId)) {
            InputStream schema = OfflineSchemas.class.getResourceAsStream("atlassian-scanner.xsd");
            InputSource source = new InputSource(Objects.requireNonNull(schema, "atlassian-scanner.xsd"));
            source.setSystemId(systemId);
            return source;
        }
        InputSource known = systemId != null && systemId.endsWith(".dtd")
                ? documentTypes.resolveEntity(publicId, systemId)
                : springSchemas.resolveEntity(publicId, systemId);
        if (known == null) {
            throw new SAXException("the schema " + systemId + " is not one the product knows: use Spring's, and "
                    + SCANNER_SCHEMA + " for the scanner");
        }
        return known;
    }
}
