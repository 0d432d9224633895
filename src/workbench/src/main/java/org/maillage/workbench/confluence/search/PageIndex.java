package org.maillage.workbench.confluence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The full-text index of pages, in files of this node. It is filled anew when the product starts, so it never has to
 * be trusted: what a crash left behind is thrown away. Knows nothing of rights; whoever asks says which hits count.
 */
public final class PageIndex implements AutoCloseable {

    private static final int MOST_HITS = 2_000;
    private static final Map<String, Float> FIELDS = Map.of("title", 4f, "label", 2f, "body", 1f, "comment", 0.5f);

    private final Directory directory;
    private final Analyzer analyzer = new FrenchFoldingAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * Opens the index, empty.
     *
     * @throws UncheckedIOException if the folder cannot be written to
     */
    public PageIndex(Path folder) {
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    /** What the index knows of a page. */
    public record Entry(long id, String spaceKey, String title, String text, List<String> labels, List<String> comments) {}

    /** Some hits, best first, and how many there are in all. */
    public record Hits(List<Long> ids, int total) {}

    /** Adds a page, or replaces what was known of it; found from now on. */
    public void put(Entry entry) {
        Document document = new Document();
        document.add(new StringField("id", Long.toString(entry.id()), Field.Store.YES));
        document.add(new StringField("space", entry.spaceKey(), Field.Store.NO));
        document.add(new TextField("title", entry.title(), Field.Store.NO));
        document.add(new TextField("body", entry.text(), Field.Store.NO));
        entry.labels().forEach(label -> document.add(new TextField("label", label, Field.Store.NO)));
        entry.labels().forEach(label -> document.add(new StringField("labelText", label, Field.Store.NO)));
        entry.comments().forEach(comment -> document.add(new TextField("comment", comment, Field.Store.NO)));
        change(() -> writer.updateDocument(term(entry.id()), document));
    }

    /** Forgets a page. */
    public void remove(long id) {
        change(() -> writer.deleteDocuments(term(id)));
    }

    /**
     * Finds pages. Words are stemmed and accents do not matter; {@code "…"} asks for a phrase, {@code +} and {@code -}
     * for with and without, {@code word*} for a beginning, {@code word~1} for a slip of the pen. Any text is a valid query.
     *
     * @param text what people typed; blank finds everything
     * @param spaceKey only in this space, blank for all
     * @param label only with this label, blank for all
     * @param counts which hits count
     */
    public Hits search(String text, String spaceKey, String label, int offset, int limit, LongPredicate counts) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Long> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query(text, spaceKey, label), MOST_HITS).scoreDocs) {
                    long id = Long.parseLong(searcher.storedFields().document(hit.doc).get("id"));
                    if (counts.test(id)) {
                        found.add(id);
                    }
                }
                int from = Math.min(offset, found.size());
                return new Hits(List.copyOf(found.subList(from, Math.min(from + limit, found.size()))), found.size());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search index", e);
        }
    }

    private Query query(String text, String spaceKey, String label) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (text.isBlank()) {
            query.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        } else {
            SimpleQueryParser parser = new SimpleQueryParser(analyzer, FIELDS);
            parser.setDefaultOperator(BooleanClause.Occur.MUST);
            query.add(parser.parse(text), BooleanClause.Occur.MUST);
        }
        if (!spaceKey.isBlank()) {
            query.add(new TermQuery(new Term("space", spaceKey)), BooleanClause.Occur.FILTER);
        }
        if (!label.isBlank()) {
            query.add(new TermQuery(new Term("labelText", label)), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the search index", e);
        }
    }

    private static Term term(long id) {
        return new Term("id", Long.toString(id));
    }

    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the search index", e);
        }
    }
}
