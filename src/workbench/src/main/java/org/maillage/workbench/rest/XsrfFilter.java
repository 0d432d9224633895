package org.maillage.workbench.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Refuses changes that another site's form could send: form media types without {@code X-Atlassian-Token: no-check},
 * and anything whose Origin (or Referer, where there is no Origin) is another site.
 *
 * @see <a href="https://confluence.atlassian.com/cloudkb/xsrf-check-failed-when-calling-cloud-apis-826874382.html">XSRF
 *     check failed: the header and its value</a>
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> EXCLUDED = Set.of(
            "com.atlassian.annotations.security.XsrfProtectionExcluded",
            "com.atlassian.plugins.rest.api.security.annotation.XsrfProtectionExcluded");
    private static final List<MediaType> FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || excluded()) {
            return;
        }
        boolean unmarkedForm = formLike(request) && !marked(request);
        if (unmarkedForm || fromElsewhere(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE).entity("XSRF check failed").build());
        }
    }

    private boolean excluded() {
        return endpoint.getResourceMethod() != null
                && (excluded(endpoint.getResourceMethod()) || excluded(endpoint.getResourceClass()));
    }

    private static boolean excluded(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> EXCLUDED.contains(annotation.annotationType().getName()));
    }

    /** A POST without a media type counts as a form: a form without fields sends one. */
    private static boolean formLike(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null ? request.getMethod().equals("POST") : FORMS.stream().anyMatch(form -> same(form, type));
    }

    private static boolean same(MediaType form, MediaType type) {
        return form.getType().equalsIgnoreCase(type.getType()) && form.getSubtype().equalsIgnoreCase(type.getSubtype());
    }

    private static boolean marked(ContainerRequestContext request) {
        String header = request.getHeaderString("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header);
    }

    private static boolean fromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String source = origin == null ? request.getHeaderString("Referer") : origin;
        if (source == null) {
            return false;
        }
        try {
            URI from = URI.create(source);
            return !(from.getScheme() + "://" + from.getAuthority())
                    .equalsIgnoreCase(request.getUriInfo().getBaseUri().getScheme() + "://" + request.getHeaderString(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
