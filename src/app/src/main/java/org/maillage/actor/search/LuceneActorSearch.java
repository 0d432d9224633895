package org.maillage.actor.search;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.maillage.actor.Actor;
import org.maillage.actor.ActorKey;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;
import org.maillage.actor.ActorSearch;
import org.maillage.actor.Actors;

/** Finds actors in this node's index and reads them from the store: what is shown is always the current version. */
@Named
public final class LuceneActorSearch implements ActorSearch {

    private static final SortField BY_NAME = new SortField(Fields.ORDER, SortField.Type.STRING);
    private static final SortField BY_KEY = new SortField(Fields.KEY, SortField.Type.STRING);
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_NAME, BY_KEY);
    private static final Sort NAMES_FIRST = new Sort(BY_NAME, BY_KEY);

    private final ActorIndex index;
    private final Actors actors;

    @Inject
    public LuceneActorSearch(ActorIndex index, Actors actors) {
        this.index = index;
        this.actors = actors;
    }

    @Override
    public ActorQuery.Result search(ActorQuery query) {
        TypedText typed = TypedText.of(query.text());
        Page page = index.search(searcher -> page(query, typed, searcher));
        Map<ActorKey, Actor> found = actors.findAll(page.keys());
        List<Actor> shown = page.keys().stream().map(found::get).filter(Objects::nonNull).toList();
        return new ActorQuery.Result(shown, page.total(), page.counts());
    }

    private static Page page(ActorQuery query, TypedText typed, IndexSearcher searcher) throws IOException {
        Query found = firstThatFinds(TextQueries.ladder(typed), query.archived(), searcher);
        Query shown = filtered(found, query);
        int total = searcher.count(shown);
        long from = (long) query.page() * query.pageSize();
        List<ActorKey> keys = from >= total
                ? List.of()
                : keys(searcher, shown, typed.terms().isEmpty() ? NAMES_FIRST : BEST_FIRST, (int) from, query.pageSize());
        return new Page(keys, total, FacetCounts.of(query, found, searcher));
    }

    private static Query firstThatFinds(List<Query> steps, boolean archived, IndexSearcher searcher) throws IOException {
        Query found = null;
        for (Query step : steps) {
            found = new BooleanQuery.Builder()
                    .add(step, Occur.MUST)
                    .add(new TermQuery(new Term(Fields.ARCHIVED, archived ? "1" : "0")), Occur.FILTER)
                    .build();
            if (searcher.count(found) > 0) {
                return found;
            }
        }
        return found;
    }

    private static Query filtered(Query found, ActorQuery query) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(found, Occur.MUST);
        query.filters().forEach((facet, codes) -> filtered.add(anyOf(facet, codes), Occur.FILTER));
        return filtered.build();
    }

    private static Query anyOf(Facet facet, Set<String> codes) {
        return SortedSetDocValuesField.newSlowSetQuery(
                Fields.of(facet), codes.stream().map(BytesRef::new).toList());
    }

    private static List<ActorKey> keys(IndexSearcher searcher, Query shown, Sort order, int from, int size) throws IOException {
        TopFieldDocs top = searcher.search(shown, new TopFieldCollectorManager(order, from + size, null, Integer.MAX_VALUE, false));
        StoredFields stored = searcher.storedFields();
        List<ActorKey> keys = new ArrayList<>();
        for (int i = from; i < top.scoreDocs.length; i++) {
            ScoreDoc hit = top.scoreDocs[i];
            keys.add(new ActorKey(stored.document(hit.doc).get(Fields.KEY)));
        }
        return keys;
    }

    private record Page(List<ActorKey> keys, int total, Map<Facet, Map<String, Long>> counts) {}
}
