package org.maillage.actor.search;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.maillage.actor.ActorQuery;
import org.maillage.actor.ActorQuery.Facet;

/**
 * Counts, in one pass over what the text finds, how many actors each facet's codes would show. A facet's own filter is left
 * out of its counts, so that a reader sees what choosing another code would give.
 */
final class FacetCounts {

    private final ActorQuery query;
    private final Map<Facet, Map<String, Long>> totals = new EnumMap<>(Facet.class);

    private FacetCounts(ActorQuery query) {
        this.query = query;
        for (Facet facet : Facet.values()) {
            totals.put(facet, new HashMap<>());
        }
    }

    /**
     * Returns the counts, most first, then by code. A code that is filtered by is always there, if need be with 0, so that it
     * can be taken back.
     *
     * @param found what the text finds, not filtered
     */
    static Map<Facet, Map<String, Long>> of(ActorQuery query, Query found, IndexSearcher searcher) throws IOException {
        FacetCounts counts = new FacetCounts(query);
        Weight weight = searcher.createWeight(searcher.rewrite(found), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                counts.addSegment(segment, scorer.iterator());
            }
        }
        return counts.sorted();
    }

    private void addSegment(LeafReaderContext segment, DocIdSetIterator documents) throws IOException {
        Map<Facet, FacetFilter> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            filters.put(facet, new FacetFilter(segment.reader(), facet, query.filter(facet)));
        }
        Bits live = segment.reader().getLiveDocs();
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                count(document, filters);
            }
        }
        for (Map.Entry<Facet, FacetFilter> entry : filters.entrySet()) {
            entry.getValue().addTo(totals.get(entry.getKey()));
        }
    }

    private static void count(int document, Map<Facet, FacetFilter> filters) throws IOException {
        FacetFilter refusing = null;
        for (FacetFilter filter : filters.values()) {
            if (!filter.passes(document)) {
                if (refusing != null) {
                    return;
                }
                refusing = filter;
            }
        }
        if (refusing != null) {
            refusing.count(document);
        } else {
            for (FacetFilter filter : filters.values()) {
                filter.count(document);
            }
        }
    }

    private Map<Facet, Map<String, Long>> sorted() {
        Map<Facet, Map<String, Long>> sorted = new EnumMap<>(Facet.class);
        totals.forEach((facet, counts) -> {
            query.filter(facet).forEach(code -> counts.putIfAbsent(code, 0L));
            Map<String, Long> ordered = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            sorted.put(facet, Collections.unmodifiableMap(ordered));
        });
        return Collections.unmodifiableMap(sorted);
    }
}
