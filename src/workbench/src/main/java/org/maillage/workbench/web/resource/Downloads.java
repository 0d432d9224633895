package org.maillage.workbench.web.resource;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.container.AppModule;

/**
 * Files that may be asked for one by one.
 *
 * @param module whose jar holds them
 * @param files the files
 */
record Downloads(AppModule module, List<ResourceFile> files) {

    Downloads plus(Downloads more) {
        List<ResourceFile> all = new ArrayList<>(files);
        all.addAll(more.files);
        return new Downloads(more.module, all);
    }

    /** Returns what is left without these, null for nothing. */
    Downloads minus(Downloads gone) {
        List<ResourceFile> left = new ArrayList<>(files);
        gone.files.forEach(left::remove);
        return left.isEmpty() ? null : new Downloads(module, left);
    }

    Optional<Found> find(String name) {
        return files.stream()
                .flatMap(file -> file.find(module, name).map(url -> new Found(url, file.typeOf(name))).stream())
                .findFirst();
    }

    /**
     * A file.
     *
     * @param url where it is read from
     * @param contentType its type
     */
    record Found(URL url, String contentType) {}
}
