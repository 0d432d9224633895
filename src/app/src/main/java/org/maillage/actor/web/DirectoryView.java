package org.maillage.actor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorField;
import org.maillage.actor.ActorPolicy;
import org.maillage.actor.ActorProfile;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorStatus;
import org.maillage.host.Caller;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.View;

/** What the directory page shows of an answer. */
@Named
final class DirectoryView {

    /** A facet shows this many codes at once; the others are one click away. */
    private static final int SHOWN = 8;

    private final Texts texts;
    private final ActorLabels allLabels;
    private final ActorPolicy policy;
    private final Addresses addresses;

    @Inject
    DirectoryView(Texts texts, ActorLabels labels, ActorPolicy policy, Addresses addresses) {
        this.texts = texts;
        this.allLabels = labels;
        this.policy = policy;
        this.addresses = addresses;
    }

    View of(Caller caller, ActorQuery query, ActorQuery.Result result) {
        ActorLabels labels = allLabels.forManyActors();
        return View.of("tab", "directory")
                .with("q", query.text())
                .with("archived", query.archived())
                .with("mayReadArchived", policy.mayReadArchived(caller))
                .with("mayCreate", policy.mayCreate(caller))
                .with("filtered", !query.isEmpty())
                .with("count", count(query, result.total()))
                .with("rows", result.actors().stream().map(actor -> row(actor, labels)).toList())
                .with("facets", facets(query, result, labels))
                .with("chosen", chosen(query, labels))
                .with("csv", result.total() > 0 ? addresses.context() + ActorPaths.csv(query) : null)
                .with("clear", addresses.context() + ActorPaths.DIRECTORY)
                .withAll(paging(query, result.total()));
    }

    private View row(Actor actor, ActorLabels labels) {
        ActorProfile profile = actor.profile();
        return View.of("name", profile.name())
                .with("acronym", profile.text(ActorField.ACRONYM))
                .with("address", addresses.context() + ActorPaths.actor(actor.key()))
                .with("type", profile.type().map(type -> labels.value(ActorField.TYPE, type.code())))
                .with("place", labels.place(profile))
                .with("networks", String.join(", ", labels.values(ActorField.NETWORKS, profile)))
                .with("status", profile.status() == ActorStatus.ACTIVE ? null : labels.value(ActorField.STATUS, profile.status().code()))
                .with("archived", actor.archived());
    }

    private String count(ActorQuery query, long total) {
        String about = query.archived() ? "archived" : "count";
        return switch ((int) Math.min(total, 2)) {
            case 0 -> texts.get("maillage.directory." + about + ".none");
            case 1 -> texts.get("maillage.directory." + about + ".one");
            default -> texts.get("maillage.directory." + about + ".many", total);
        };
    }

    private List<View> facets(ActorQuery query, ActorQuery.Result result, ActorLabels labels) {
        List<View> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = result.counts().getOrDefault(facet, Map.of());
            Set<String> wanted = query.filter(facet);
            List<View> first = new ArrayList<>();
            List<View> others = new ArrayList<>();
            for (Map.Entry<String, Long> entry : counts.entrySet()) {
                boolean selected = wanted.contains(entry.getKey());
                (selected || first.size() < SHOWN ? first : others).add(option(labels.facet(facet, entry.getKey()), entry.getKey(), entry.getValue(), selected));
            }
            Set<String> uncounted = new TreeSet<>(wanted);
            uncounted.removeAll(counts.keySet());
            uncounted.forEach(code -> first.add(option(labels.facet(facet, code), code, 0, true)));
            if (!first.isEmpty()) {
                facets.add(View.of("code", facet.code())
                        .with("label", texts.get("maillage.directory.facet." + facet.code()))
                        .with("open", !wanted.isEmpty() || facet == Facet.TYPE || facet == Facet.REGION)
                        .with("options", first)
                        .with("others", others)
                        .with("more", others.isEmpty() ? null : texts.get("maillage.directory.facet.more", others.size())));
            }
        }
        return facets;
    }

    private View option(String label, String code, long count, boolean selected) {
        return View.of("code", code)
                .with("label", label)
                .with("count", texts.get("maillage.number", count))
                .with("selected", selected);
    }

    /** The filters in force, each with the address that leaves it out. */
    private List<View> chosen(ActorQuery query, ActorLabels labels) {
        List<View> chosen = new ArrayList<>();
        query.filters().forEach((facet, codes) -> codes.forEach(code -> {
            Set<String> rest = new TreeSet<>(codes);
            rest.remove(code);
            chosen.add(View.of("label", labels.facet(facet, code))
                    .with("remove", texts.get("maillage.directory.filter.remove", labels.facet(facet, code)))
                    .with("address", addresses.context() + ActorPaths.directory(query.with(facet, rest).page(0, query.pageSize()))));
        }));
        return chosen;
    }

    private View paging(ActorQuery query, long total) {
        long pages = Math.max(1, (total + query.pageSize() - 1) / query.pageSize());
        View view = View.of();
        if (total > query.pageSize() || query.page() > 0) {
            view.with("paging", true).with("page", texts.get("maillage.directory.page", query.page() + 1, pages));
        }
        if (query.page() > 0) {
            view.with("previous", addresses.context() + ActorPaths.directory(query.page(query.page() - 1, query.pageSize())));
        }
        if (query.page() + 1 < pages) {
            view.with("next", addresses.context() + ActorPaths.directory(query.page(query.page() + 1, query.pageSize())));
        }
        return view;
    }
}
