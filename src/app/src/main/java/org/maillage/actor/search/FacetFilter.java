package org.maillage.actor.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.maillage.actor.ActorQuery.Facet;

/** One facet in one segment of the index: which codes a document has, and whether the reader's filter lets it pass. */
final class FacetFilter {

    private final SortedSetDocValues codes;
    private final boolean[] wanted;
    private final boolean any;
    private final long[] counts;

    FacetFilter(LeafReader segment, Facet facet, Set<String> filter) throws IOException {
        this.codes = DocValues.getSortedSet(segment, Fields.of(facet));
        this.any = filter.isEmpty();
        this.counts = new long[Math.toIntExact(codes.getValueCount())];
        this.wanted = new boolean[counts.length];
        for (String code : filter) {
            long ordinal = codes.lookupTerm(new BytesRef(code));
            if (ordinal >= 0) {
                wanted[(int) ordinal] = true;
            }
        }
    }

    boolean passes(int document) throws IOException {
        if (any) {
            return true;
        }
        boolean passes = false;
        if (codes.advanceExact(document)) {
            for (int i = 0; i < codes.docValueCount(); i++) {
                passes |= wanted[(int) codes.nextOrd()];
            }
        }
        return passes;
    }

    void count(int document) throws IOException {
        if (codes.advanceExact(document)) {
            for (int i = 0; i < codes.docValueCount(); i++) {
                counts[(int) codes.nextOrd()]++;
            }
        }
    }

    /** Adds what was counted in this segment to the totals. */
    void addTo(Map<String, Long> totals) throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                totals.merge(codes.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
            }
        }
    }
}
