package org.maillage.workbench.web.resource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.workbench.container.AppModule;

/**
 * A {@code web-resource} in service.
 *
 * @param module where it was declared
 * @param contexts the kinds of pages it wants to be on; its own key always counts as one
 * @param dependencies complete keys of what must come before it
 * @param files what it serves, in order
 * @param data values handed to scripts, by the name after the dot in {@code WRM.data.claim}
 * @param conditions when it is part of a batch
 * @param translated extensions whose texts are filled in ({@code jsI18n})
 * @param stamp differs each time the module is put into service; part of the addresses
 */
record WebResource(AppModule module, Set<String> contexts, List<String> dependencies, List<ResourceFile> files,
        Map<String, WebResourceDataProvider> data, List<UrlReadingCondition> conditions, Set<String> translated, long stamp) {

    String completeKey() {
        return module.completeKey();
    }

    /** Returns the files that go into the batch of a type, {@code js} or {@code css}. */
    List<ResourceFile> batched(String type) {
        return files.stream().filter(file -> file.batched() && file.name().endsWith("." + type)).toList();
    }

    /** Returns whether it is to be part of a batch asked for with these parameters. */
    boolean shown(Map<String, String> query) {
        return conditions.stream().allMatch(condition -> condition.shouldDisplay(query::get));
    }
}
