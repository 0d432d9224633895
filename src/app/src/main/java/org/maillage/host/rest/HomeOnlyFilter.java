package org.maillage.host.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.maillage.host.DirectoryHome;
import org.maillage.host.Problem;

/** Refuses data calls in the product that is not the directory's home (421): two directories would grow apart unseen. */
@Named
@Provider
public final class HomeOnlyFilter implements ContainerRequestFilter {

    private static final Set<String> ANYWHERE = Set.of("ping", "setup", "vocabularies", "territories");

    private final DirectoryHome home;
    private final Problems problems;

    @Inject
    public HomeOnlyFilter(DirectoryHome home, Problems problems) {
        this.home = home;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "");
        if (!home.isHere() && !ANYWHERE.contains(path.split("/", 2)[0])) {
            String address = home.address().map(Object::toString).orElse("");
            request.abortWith(problems.of(421, Problem.of("", "home.elsewhere", home.name(), address)));
        }
    }
}
