package org.maillage.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.host.SharedFiles;

/** A folder in the home directory that a Data Center's nodes share. */
@Named
public final class SharedHomeFiles implements SharedFiles {

    private final ApplicationProperties product;

    @Inject
    public SharedHomeFiles(@Named("salApplicationProperties") ApplicationProperties product) {
        this.product = product;
    }

    @Override
    public Path folder(String purpose) throws IOException {
        Path home = product.getSharedHomeDirectory()
                .or(product::getLocalHomeDirectory)
                .orElseThrow(() -> new IOException("the product names no home directory"));
        return Files.createDirectories(home.resolve("maillage").resolve(purpose));
    }
}
