package org.maillage.workbench.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Who may use an endpoint of an app: REST resource, servlet or servlet filter. Two annotation packages say so and mean
 * the same; without an annotation only people with a licence may.
 *
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Prepare your Data Center app to comply with secure endpoint defaults</a>
 */
public enum Access {
    UNRESTRICTED("UnrestrictedAccess"),
    ANONYMOUS_SITE("AnonymousSiteAccess"),
    UNLICENSED_SITE("UnlicensedSiteAccess"),
    LICENSED("LicensedOnly"),
    ADMIN("AdminOnly"),
    SYSTEM_ADMIN("SystemAdminOnly");

    private static final Map<String, Access> BY_ANNOTATION = Arrays.stream(values())
            .flatMap(access -> Stream.of("com.atlassian.annotations.security.", "com.atlassian.plugins.rest.api.security.annotation.")
                    .map(location -> Map.entry(location + access.annotation, access)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /** Returns the access of a class: what it is annotated with, else people with a licence. */
    public static Access of(Class<?> type) {
        return annotated(type).orElse(LICENSED);
    }

    /** Returns the access of a method: its own annotation goes before that of its class. */
    public static Access of(AnnotatedElement method, Class<?> type) {
        return annotated(method).orElseGet(() -> of(type));
    }

    /**
     * Returns whether this person may.
     *
     * @param user empty for an anonymous visitor
     * @param anonymousSite whether the site lets anonymous visitors in at all
     */
    public boolean allows(Optional<WorkbenchUser> user, Groups groups, boolean anonymousSite) {
        return switch (this) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> user.isEmpty() ? anonymousSite : user.filter(groups::mayUse).isPresent();
            // "Limited unlicensed access" is a setting the workbench does not have: only a licence counts.
            case UNLICENSED_SITE, LICENSED -> user.filter(groups::mayUse).isPresent();
            case ADMIN -> user.filter(groups::administers).isPresent();
            case SYSTEM_ADMIN -> user.filter(groups::isSystemAdministrator).isPresent();
        };
    }

    private static Optional<Access> annotated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map((Function<Annotation, Access>) annotation -> BY_ANNOTATION.get(annotation.annotationType().getName()))
                .filter(access -> access != null)
                .findFirst();
    }
}
