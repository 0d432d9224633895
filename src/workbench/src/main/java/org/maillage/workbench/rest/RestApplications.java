package org.maillage.workbench.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.workbench.container.ModuleException;

/** The REST modules in service, and the product's own resources, which obey the same rules. */
public final class RestApplications {

    private final RestRules rules;
    private final List<RestApplication> applications = new CopyOnWriteArrayList<>();

    public RestApplications(RestRules rules) {
        this.rules = rules;
    }

    /**
     * Serves resources of the product itself, for instance {@code publish("/api", "none", contentResource)} at
     * {@code /rest/api}.
     *
     * @param resources JAX-RS resources and providers, each one object for all requests
     * @throws IllegalStateException if something answers there already
     */
    public void publish(String path, String version, Object... resources) {
        try {
            add(new RestApplication(new RestPath(path, version), "product:" + path, () -> {
                var config = rules.configuration(false);
                List.of(resources).forEach(config::register);
                return config;
            }));
        } catch (ModuleException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void add(RestApplication application) throws ModuleException {
        Optional<RestApplication> other = applications.stream()
                .filter(present -> present.path().equals(application.path()))
                .findFirst();
        if (other.isPresent()) {
            throw new ModuleException("/rest" + application.path().prefix() + " belongs to "
                    + other.get().owner() + " already");
        }
        applications.add(application);
    }

    void remove(RestApplication application) {
        applications.remove(application);
        application.stop();
    }

    /** Returns what answers a path below {@code /rest}: the longest prefix that is on it. */
    Optional<Match> find(String path) {
        return applications.stream()
                .flatMap(application -> Optional.of(new Match(application, application.path().prefix()))
                        .filter(match -> match.isOn(path)).stream())
                .max(Comparator.comparingInt(match -> match.prefix().length()))
                .or(() -> latest(path));
    }

    private Optional<Match> latest(String path) {
        return applications.stream()
                .sorted(Comparator.comparing(RestApplication::path).reversed())
                .flatMap(application -> application.path().latestPrefix().map(prefix -> new Match(application, prefix)).stream())
                .filter(match -> match.isOn(path))
                .findFirst();
    }

    /** An application and the part of a path that led to it. */
    record Match(RestApplication application, String prefix) {

        boolean isOn(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }
}
