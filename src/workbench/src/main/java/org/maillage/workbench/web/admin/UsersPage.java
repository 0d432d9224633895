package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.Texts;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** Lists the people who have an account; creates accounts, and changes one with {@code ?key=}. */
final class UsersPage extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient UserDirectory directory;
    private final transient UserAdministration accounts;

    UsersPage(Chrome chrome, UserDirectory directory, UserAdministration accounts) {
        super(chrome);
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = parameter(request, "key");
        if (!key.isEmpty()) {
            Optional<WorkbenchUser> user = directory.findByKey(key);
            if (user.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            render(request, response, page(request, "users.edit.title", "user.vm")
                    .with("user", user.get()).with("active", directory.isActive(key)).with("groups", directory.groups()));
            return;
        }
        String query = parameter(request, "q");
        render(request, response, page(request, "users.title", "users.vm")
                .with("users", directory.search(query, 0, MOST)).with("query", query));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts text = texts(request);
        String key = parameter(request, "key");
        try {
            if (key.isEmpty()) {
                WorkbenchUser made = accounts.create(parameter(request, "name"), parameter(request, "fullName"),
                        parameter(request, "email"), parameter(request, "password"));
                Notices.success(request, text.get("users.created", made.fullName()));
            } else {
                WorkbenchUser changed = change(request, key);
                Notices.success(request, text.get("users.changed", changed.fullName()));
            }
        } catch (IllegalArgumentException e) {
            Notices.error(request, text.get("users.refused", e.getMessage()));
        }
        back(request, response, "");
    }

    private WorkbenchUser change(HttpServletRequest request, String key) {
        WorkbenchUser user = accounts.edit(key, parameter(request, "fullName"), parameter(request, "email"));
        accounts.setActive(key, request.getParameter("active") != null);
        if (!parameter(request, "password").isEmpty()) {
            accounts.setPassword(key, parameter(request, "password"));
        }
        Set<String> wanted = Set.copyOf(List.of(Optional.ofNullable(request.getParameterValues("group")).orElse(new String[0])));
        for (String group : directory.groups()) {
            if (wanted.contains(group)) {
                accounts.addToGroup(key, group);
            } else {
                accounts.removeFromGroup(key, group);
            }
        }
        return user;
    }
}
