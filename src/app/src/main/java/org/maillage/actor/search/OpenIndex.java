package org.maillage.actor.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.maillage.actor.ActorKey;

/**
 * An index on disk that is open: one writer, readers that see its latest state. Starts no thread of its own. Writing
 * methods are called by one thread at a time; searching ones by any.
 */
final class OpenIndex implements Closeable {

    private static final String FORMAT = "maillage.format";
    private static final String CHANGE = "maillage.change";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String format;

    private OpenIndex(Directory directory, String format, OpenMode mode) throws IOException {
        this.directory = directory;
        this.format = format;
        IndexWriterConfig config = new IndexWriterConfig(FrenchText.WORDS)
                .setOpenMode(mode)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        IndexWriter opened = new IndexWriter(directory, config);
        try {
            this.searchers = new SearcherManager(opened, null);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw e;
        }
        this.writer = opened;
    }

    /**
     * Opens the index in a folder.
     *
     * @return empty if there is none, or one of another format, or one that was not finished
     * @throws LockObtainFailedException if another process has it open
     * @throws IOException if it is damaged
     */
    static Optional<OpenIndex> existing(Path folder, String format) throws IOException {
        Directory directory = directory(folder);
        try {
            if (DirectoryReader.indexExists(directory) && isSound(directory, format)) {
                return Optional.of(new OpenIndex(directory, format, OpenMode.APPEND));
            }
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
        directory.close();
        return Optional.empty();
    }

    /** Makes an empty index in a folder, in place of whatever is there. It exists for {@link #existing} once it was committed. */
    static OpenIndex empty(Path folder, String format) throws IOException {
        Directory directory = directory(folder);
        try {
            clear(directory);
            return new OpenIndex(directory, format, OpenMode.CREATE);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /** Returns the number of the latest change that was in when the index was last committed. */
    long committedChange() {
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(CHANGE)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return 0;
    }

    /** Takes in a document in place of the one with the same key. */
    void put(ActorKey key, Document document, String build) throws IOException {
        document.add(new StringField(Fields.BUILD, build, Store.NO));
        writer.updateDocument(new Term(Fields.KEY, key.value()), document);
    }

    void remove(ActorKey key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key.value()));
    }

    /** Removes what a rebuild did not write: actors that are gone. */
    void removeOtherBuilds(String build) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.BUILD, build)), Occur.MUST_NOT)
                .build());
    }

    /** Lets searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written last, and with it the number of the latest change it contains. */
    void commit(long change) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT, format, CHANGE, Long.toString(change)).entrySet());
        writer.commit();
    }

    long documents() throws IOException {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Runs a search on the state last made visible. */
    <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.on(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Gives back files and locks; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }

    /** A search, which must not keep the searcher. */
    @FunctionalInterface
    interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /** Deletes what is there, but only under the lock: it might be the index of another node that shares the folder by mistake. */
    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isSound(Directory directory, String format) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!format.equals(reader.getIndexCommit().getUserData().get(FORMAT))) {
                return false;
            }
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return true;
        }
    }

    /**
     * Memory-mapped where that works. Lucene picks its mapping by the version of Java out of a multi-release jar, which not
     * every plugin container reads.
     */
    private static Directory directory(Path folder) throws IOException {
        try {
            return new MMapDirectory(folder);
        } catch (LinkageError e) {
            return new NIOFSDirectory(folder);
        }
    }
}
