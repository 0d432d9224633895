package org.maillage.workbench.web;

import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.Visitor;
import org.maillage.workbench.look.Visitors;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/** Tells the look who makes a request, and in which language: the one that apps are told as well. */
final class RequestVisitors implements Visitors {

    private static final String ATTRIBUTE = RequestVisitors.class.getName();

    private final Groups groups;
    private final CurrentUser currentUser;
    private final LocaleResolver locales;

    RequestVisitors(Product product, CurrentUser currentUser, LocaleResolver locales) {
        this.groups = Groups.of(product);
        this.currentUser = currentUser;
        this.locales = locales;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visitor known) {
            return known;
        }
        Locale locale = locales.getLocale(request);
        Optional<WorkbenchUser> user = currentUser.get();
        Visitor visitor = user
                .map(person -> new Visitor(Optional.of(person.name()), Optional.of(person.key()), person.fullName(),
                        groups.administers(person), locale))
                .orElseGet(() -> Visitor.anonymous(locale));
        request.setAttribute(ATTRIBUTE, visitor);
        return visitor;
    }
}
