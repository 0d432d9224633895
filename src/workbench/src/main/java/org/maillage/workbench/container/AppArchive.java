package org.maillage.workbench.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.maillage.workbench.Product;
import org.maillage.workbench.plugins.AppFault;
import org.maillage.workbench.plugins.AppRefusedException;
import org.osgi.framework.Version;

/**
 * A jar that was read and found to be a transformless P2 app. The workbench does not transform jars: without
 * {@code Atlassian-Plugin-Key} in the manifest a jar is refused.
 *
 * <p>Rules: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/transformerless-plugin-conversion">
 * Transformed to transformerless plugin conversion</a>; OSGi Core 8, 3.2 (manifest headers).
 *
 * @param descriptor what its {@code atlassian-plugin.xml} says for the product
 */
record AppArchive(AppDescriptor descriptor) {

    private static final String MANIFEST = JarFile.MANIFEST_NAME;
    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";
    private static final String SCAN_FOLDERS = "Atlassian-Scan-Folders";

    /**
     * Reads a jar and closes it.
     *
     * @throws AppRefusedException if it is not such an app: with all its faults
     */
    static AppArchive read(Path jar, Product product) throws AppRefusedException {
        String name = String.valueOf(jar.getFileName());
        List<AppFault> faults = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest == null) {
                throw refusal(name, MANIFEST, "is missing: pack the app with a build that writes one");
            }
            checkManifest(file, manifest.getMainAttributes(), faults);
            AppDescriptor descriptor = readDescriptor(file, product, faults);
            checkKey(manifest.getMainAttributes(), descriptor, faults);
            if (!faults.isEmpty()) {
                throw new AppRefusedException(name, faults);
            }
            return new AppArchive(descriptor);
        } catch (ZipException e) {
            throw refusal(name, name, "is not a jar (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw refusal(name, name, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static void checkManifest(JarFile jar, Attributes headers, List<AppFault> faults) throws IOException {
        if (!"2".equals(headers.getValue("Bundle-ManifestVersion"))) {
            faults.add(new AppFault(MANIFEST, "needs Bundle-ManifestVersion: 2"));
        }
        if (isBlank(headers.getValue("Bundle-SymbolicName"))) {
            faults.add(new AppFault(MANIFEST, "needs a Bundle-SymbolicName"));
        }
        checkVersion(headers.getValue("Bundle-Version"), faults);
        if (!endsWithNewline(jar)) {
            faults.add(new AppFault(MANIFEST, "must end with a newline, or its last header is lost"));
        }
        if (!isBlank(headers.getValue(SCAN_FOLDERS))) {
            faults.add(new AppFault(MANIFEST, SCAN_FOLDERS + " is not supported by the workbench: "
                    + "put all modules into atlassian-plugin.xml"));
        }
    }

    private static void checkVersion(String version, List<AppFault> faults) {
        try {
            Version.parseVersion(version == null ? "none" : version);
        } catch (IllegalArgumentException e) {
            faults.add(new AppFault(MANIFEST, "Bundle-Version '" + version
                    + "' is not major.minor.micro.qualifier: write 1.0.0.SNAPSHOT, not 1.0.0-SNAPSHOT"));
        }
    }

    private static AppDescriptor readDescriptor(JarFile jar, Product product, List<AppFault> faults) throws IOException {
        ZipEntry entry = jar.getEntry(AppDescriptor.FILE);
        if (entry == null) {
            faults.add(new AppFault(AppDescriptor.FILE, "is missing at the root of the jar"));
            return null;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return AppDescriptor.parse(in, product, faults);
        }
    }

    private static void checkKey(Attributes headers, AppDescriptor descriptor, List<AppFault> faults) {
        String key = headers.getValue(PLUGIN_KEY);
        if (isBlank(key)) {
            faults.add(new AppFault(MANIFEST, "has no " + PLUGIN_KEY + ": the workbench runs transformless apps only; "
                    + "add the header and list the app's imports in the manifest"));
        } else if (descriptor != null && !descriptor.key().isEmpty() && !key.equals(descriptor.key())) {
            faults.add(new AppFault(MANIFEST, PLUGIN_KEY + " is " + key + ", but " + AppDescriptor.FILE + " has the key "
                    + descriptor.key()));
        }
    }

    private static boolean endsWithNewline(JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(MANIFEST))) {
            byte[] bytes = in.readAllBytes();
            return bytes.length > 0 && (bytes[bytes.length - 1] == '\n' || bytes[bytes.length - 1] == '\r');
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static AppRefusedException refusal(String jar, String where, String message) {
        return new AppRefusedException(jar, List.of(new AppFault(where, message)));
    }
}
