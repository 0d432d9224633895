package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.confluence.content.Grants;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.Permission;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.Subject;
import org.maillage.workbench.users.WorkbenchUser;

/** {@code /pages/pagerestrictions.action}: who may view and edit a page. People and groups are written by name. */
final class RestrictionsPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    RestrictionsPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        Grants grants = parts.wiki().restrictions(page.id());
        show(request, response, page, names(grants, Permission.VIEW), names(grants, Permission.EDIT), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        String view = parameter(request, "viewers");
        String edit = parameter(request, "editors");
        List<String> unknown = new ArrayList<>();
        Grants grants = parse(view, Permission.VIEW, parse(edit, Permission.EDIT, Grants.NONE, unknown), unknown);
        if (!unknown.isEmpty()) {
            show(request, response, page, view, edit, text(request).get("restrictions.unknown", String.join(", ", unknown)));
            return;
        }
        try {
            parts.wiki().restrict(page.id(), grants);
            redirect(request, response, PageUrls.view(page));
        } catch (InvalidContentException e) {
            show(request, response, page, view, edit, text(request).get(e.textKey(), e.detail()));
        }
    }

    private Grants parse(String names, Permission permission, Grants grants, List<String> unknown) {
        Grants all = grants;
        for (String name : names.split("[,;\\n]")) {
            String clean = name.strip();
            if (clean.isEmpty()) {
                continue;
            }
            Optional<Subject> subject = parts.directory().find(clean).map(user -> Subject.user(user.key()))
                    .or(() -> parts.directory().groups().contains(clean) ? Optional.of(Subject.group(clean)) : Optional.empty());
            subject.ifPresentOrElse(found -> { }, () -> unknown.add(clean));
            if (subject.isPresent()) {
                all = all.with(permission, subject.get());
            }
        }
        return all;
    }

    private String names(Grants grants, Permission permission) {
        return String.join(", ", grants.of(permission).stream().map(subject -> subject.type() == Subject.Type.USER
                ? parts.directory().findByKey(subject.name()).map(WorkbenchUser::name).orElse(subject.name()) : subject.name()).sorted().toList());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, StoredPage page, String viewers, String editors, String problem)
            throws IOException {
        parts.chrome().render(request, response, inSpace(request, spaceOf(page), page, text(request).get("restrictions.title", page.title()), "restrictions.vm")
                .with("viewers", viewers).with("editors", editors).with("problem", problem)
                .with("names", names()).with("inherited", inherited(page)).head(WikiAssets.styles(request)));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(parts.directory().search("", 0, 200).stream().map(WorkbenchUser::name).toList());
        names.addAll(parts.directory().groups());
        return names;
    }

    private List<StoredPage> inherited(StoredPage page) {
        return parts.wiki().ancestors(page).stream().filter(above -> !parts.wiki().restrictions(above.id()).of(Permission.VIEW).isEmpty()).toList();
    }
}
