package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import org.maillage.workbench.look.Places;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;

/** Applies {@link Access} rules to the person of the current thread. */
public final class AccessControl {

    private final Product product;
    private final CurrentUser currentUser;
    private final boolean anonymousSite;

    /**
     * Makes the access control of one product.
     *
     * @param anonymousSite whether the site lets anonymous visitors in
     */
    public AccessControl(Product product, CurrentUser currentUser, boolean anonymousSite) {
        this.product = product;
        this.currentUser = currentUser;
        this.anonymousSite = anonymousSite;
    }

    /** Returns whether the current person may. */
    public boolean allows(Access access) {
        return access.allows(currentUser.get(), Groups.of(product), anonymousSite);
    }

    /** Returns whether nobody is logged in: then 401 is the answer, not 403. */
    public boolean anonymous() {
        return currentUser.get().isEmpty();
    }

    /**
     * Lets a page's request pass, or answers it: an anonymous visitor is led to the login page and back, somebody who
     * may not gets 403.
     *
     * @return whether the request may go on
     */
    public boolean admit(Access access, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (allows(access)) {
            return true;
        }
        if (anonymous()) {
            response.sendRedirect(request.getContextPath() + Places.of(product).login() + "?os_destination="
                    + URLEncoder.encode(Destinations.of(request), StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }
}
