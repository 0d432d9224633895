package org.maillage.actor.search;

import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;

/** The index in the local home of the product's node, beside the product's own. */
@Named
public final class LocalIndexHome implements IndexHome {

    private final ApplicationProperties application;

    @Inject
    public LocalIndexHome(@Named("salApplicationProperties") ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public Path folder() {
        return application.getLocalHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("the product names no local home"))
                .resolve("maillage")
                .resolve("actor-index");
    }
}
