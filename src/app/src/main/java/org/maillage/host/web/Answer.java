package org.maillage.host.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a page's servlet answers; {@link Pages} turns it into a response. */
public sealed interface Answer {

    /**
     * A page out of a template.
     *
     * @param status HTTP status
     * @param template name under {@code /templates/}, without {@code .vm}
     * @param model plain maps, lists and strings
     * @param resources keys of the app's web-resources it needs
     * @param admin whether it belongs to the administration area and looks like it
     */
    record Page(int status, String template, Map<String, Object> model, List<String> resources, boolean admin) implements Answer {

        public static Page of(String template, View model, String... resources) {
            return new Page(200, template, model.map(), List.of(resources), false);
        }

        public Page status(int other) {
            return new Page(other, template, model, resources, admin);
        }

        public Page inAdministration() {
            return new Page(status, template, model, resources, true);
        }
    }

    /**
     * Go elsewhere after a change was made.
     *
     * @param path below the product's context, for instance {@code /plugins/servlet/maillage/directory}
     */
    record Redirect(String path) implements Answer {}

    /** Go to another place altogether, for instance to log in. */
    record Elsewhere(URI address) implements Answer {}

    /** There is nothing at this address. */
    record Nothing() implements Answer {}
}
