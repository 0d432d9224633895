package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.DirectoryService;
import org.maillage.host.Caller;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.Html;

/** Actors of the directory as a table among other text, by the filters of the directory written as people write them. */
@Named
public final class ActorList {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 200;
    private static final List<String> DEFAULT_COLUMNS = List.of("type", "seat");

    private final DirectoryService directory;
    private final FriendlyFilters filters;
    private final ActorLabels labels;
    private final Texts texts;
    private final Addresses addresses;

    @Inject
    public ActorList(DirectoryService directory, FriendlyFilters filters, ActorLabels labels, Texts texts, Addresses addresses) {
        this.directory = directory;
        this.filters = filters;
        this.labels = labels;
        this.texts = texts;
        this.addresses = addresses;
    }

    /**
     * Returns the table's HTML, or a box that says which parameter is wrong.
     *
     * @param parameters text, type, region, departement, network, status, limit, columns; all may be absent
     * @param away whether the text is read outside the site (mail, PDF) and links must be whole
     */
    public String html(Caller caller, Map<String, String> parameters, boolean away) {
        if (caller.isAnonymous()) {
            return MacroBox.information(texts.get("maillage.macro.login"));
        }
        ActorQuery query = new ActorQuery(parameters.getOrDefault("text", "").strip(), Map.of(), false, 0, limit(parameters.get("limit")));
        for (Facet facet : Facet.values()) {
            Set<String> codes = new TreeSet<>();
            for (String written : parts(parameters.get(facet.code()))) {
                Optional<String> code = filters.code(facet, written);
                if (code.isEmpty()) {
                    return wrong(texts.get("maillage.macro.list.unknown", written, texts.get("maillage.directory.facet." + facet.code())));
                }
                codes.add(code.get());
            }
            query = query.with(facet, codes);
        }
        List<String> columns = parts(parameters.get("columns"));
        for (String column : columns) {
            if (field(column).isEmpty()) {
                return wrong(texts.get("maillage.macro.list.unknownColumn", column));
            }
        }
        return html(query, directory.search(caller, query), columns.isEmpty() ? DEFAULT_COLUMNS : columns, away);
    }

    private String html(ActorQuery query, ActorQuery.Result result, List<String> columns, boolean away) {
        if (result.total() == 0) {
            return MacroBox.information(texts.get("maillage.macro.list.none"));
        }
        Html html = new Html().markup("<div class=\"maillage-list table-wrap\"><table class=\"aui confluenceTable maillage-list-table\"><caption>")
                .text(texts.get("maillage.macro.list.caption"))
                .markup("</caption><thead><tr>");
        head(html, texts.get("maillage.directory.column.name"));
        columns.forEach(column -> head(html, title(column)));
        html.markup("</tr></thead><tbody>");
        ActorLabels many = labels.forManyActors();
        for (Actor actor : result.actors()) {
            html.markup("<tr><th scope=\"row\" class=\"confluenceTh\">")
                    .link(address(ActorPaths.actor(actor.key()), away), actor.profile().name())
                    .markup("</th>");
            columns.forEach(column -> cell(html, column, actor.profile(), many));
            html.markup("</tr>");
        }
        html.markup("</tbody></table><p class=\"maillage-list-note\">");
        html.link(address(ActorPaths.directory(query), away), result.total() > result.actors().size()
                ? texts.get("maillage.macro.list.all", result.total())
                : texts.get("maillage.macro.list.open"));
        return html.markup("</p></div>").toString();
    }

    private static void cell(Html html, String column, ActorProfile profile, ActorLabels labels) {
        html.markup("<td class=\"confluenceTd\">");
        ActorField field = field(column).orElseThrow();
        String value = column.equals("seat") ? labels.place(profile) : String.join(", ", labels.values(field, profile));
        if (field == ActorField.WEBSITE && value.matches("(?i)https?://.*")) {
            html.link(value, value);
        } else {
            html.text(value);
        }
        html.markup("</td>");
    }

    private static void head(Html html, String title) {
        html.markup("<th scope=\"col\" class=\"confluenceTh\">").text(title).markup("</th>");
    }

    private String title(String column) {
        return column.equals("seat") ? texts.get("maillage.directory.column.place") : labels.field(field(column).orElseThrow());
    }

    /** Returns the field a column shows; the seat stands for commune and département together. */
    private static Optional<ActorField> field(String column) {
        return switch (column) {
            case "type" -> Optional.of(ActorField.TYPE);
            case "seat" -> Optional.of(ActorField.COMMUNE);
            case "networks" -> Optional.of(ActorField.NETWORKS);
            case "website" -> Optional.of(ActorField.WEBSITE);
            case "sectors" -> Optional.of(ActorField.SECTORS);
            default -> Optional.empty();
        };
    }

    private String address(String path, boolean away) {
        return away ? addresses.shared(path) : addresses.context() + path;
    }

    private String wrong(String problem) {
        return MacroBox.problem(problem, texts.get("maillage.macro.list.cure"));
    }

    private static int limit(String written) {
        return written != null && written.strip().matches("[0-9]{1,9}")
                ? Math.max(1, Math.min(MAX_LIMIT, Integer.parseInt(written.strip())))
                : DEFAULT_LIMIT;
    }

    private static List<String> parts(String written) {
        return written == null
                ? List.of()
                : new ArrayList<>(new LinkedHashSet<>(Arrays.stream(written.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).toList()));
    }
}
