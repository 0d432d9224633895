package org.maillage.workbench.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/**
 * How the tables of one app are called: {@code AO_}, the last six hex digits of the namespace's MD5, and the entity's
 * name in upper case with underscores.
 *
 * @param prefix for instance {@code AO_60DB71_}
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/active-objects/">Active Objects</a>
 */
record TableNaming(String prefix) {

    private static final int DIGITS = 6;

    static TableNaming of(String namespace) {
        String digits = HexFormat.of().withUpperCase().formatHex(md5(namespace));
        return new TableNaming("AO_" + digits.substring(digits.length() - DIGITS) + "_");
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Keeps Active Objects away from the tables of other apps and of the product. */
    SchemaConfiguration schema() {
        return (table, caseSensitive) -> owns(table);
    }

    boolean owns(String table) {
        return table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    private static byte[] md5(String namespace) {
        try {
            return MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
