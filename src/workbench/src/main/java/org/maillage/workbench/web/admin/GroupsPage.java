package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.users.UserAdministration;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** Lists the groups with their members, and creates groups. */
final class GroupsPage extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient UserDirectory directory;
    private final transient UserAdministration accounts;

    GroupsPage(Chrome chrome, UserDirectory directory, UserAdministration accounts) {
        super(chrome);
        this.directory = directory;
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Group> groups = directory.groups().stream().map(name -> new Group(name, directory.members(name))).toList();
        render(request, response, page(request, "groups.title", "groups.vm").with("groups", groups));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = parameter(request, "name");
        if (name.isEmpty()) {
            Notices.error(request, texts(request).get("groups.no.name"));
        } else {
            accounts.createGroup(name);
            Notices.success(request, texts(request).get("groups.created", name));
        }
        back(request, response, "");
    }

    /** A group and who is in it. */
    public record Group(String name, List<WorkbenchUser> members) {}
}
