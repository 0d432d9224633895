package org.maillage.actor.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportService;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Answer;
import org.maillage.host.web.PageRequest;
import org.maillage.host.web.PageServlet;
import org.maillage.host.web.PageTools;
import org.maillage.host.web.View;

/**
 * {@code /plugins/servlet/maillage/import}: a file becomes actors. The page is a frame; its script talks to REST, so that a large file
 * is sent once and progress is seen. {@code ?run=<id>} opens a run again.
 */
@Named
@AnonymousSiteAccess
public final class ImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final ActorPolicy policy;
    private final ImportService imports;
    private final ActorLabels labels;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public ImportServlet(PageTools tools, ActorPolicy policy, ImportService imports, ActorLabels labels, Texts texts, Addresses addresses) {
        super(tools);
        this.policy = policy;
        this.imports = imports;
        this.labels = labels;
        this.texts = texts;
        this.addresses = addresses;
    }

    @Override
    protected Answer get(PageRequest request) {
        request.caller().requireUserKey();
        if (!policy.mayImport(request.caller())) {
            throw new AccessDeniedException("actor.mayNotImport");
        }
        return Answer.Page.of("import", View.of("tab", "import")
                .with("rest", addresses.context() + ActorPaths.REST + "imports")
                .with("directory", addresses.context() + ActorPaths.DIRECTORY)
                .with("fields", fields())
                .with("runs", imports.recent(request.caller()).stream().map(this::run).toList()), "import");
    }

    /** What a column can be matched with, as options of a list. */
    private List<View> fields() {
        List<View> groups = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            groups.add(View.of("label", texts.get("maillage.actor.group." + group.code()))
                    .with("fields", group.fields().stream().map(this::field).toList()));
        }
        return groups;
    }

    private View field(ActorField field) {
        return View.of("name", field.fieldName()).with("label", labels.field(field));
    }

    private View run(ImportRun run) {
        return View.of("file", run.fileName())
                .with("address", addresses.context() + ActorPaths.IMPORT + "?run=" + Addresses.encode(run.id()))
                .with("when", labels.moment(run.startedAt()))
                .with("state", texts.get("maillage.import.state." + run.state().code()))
                .with("sum", texts.get("maillage.import.sum", run.created(), run.updated(), run.unchanged(), run.refused()));
    }
}
