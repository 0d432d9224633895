package org.maillage.workbench.confluence.search;

import java.util.List;
import java.util.Optional;
import org.maillage.workbench.confluence.content.AttachmentStore;
import org.maillage.workbench.confluence.content.CommentStore;
import org.maillage.workbench.confluence.content.ContentListener;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.StoredAttachment;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.Wiki;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** Keeps the index in step with the pages, and searches it for the person who is acting: hits they may not see are not there. */
public final class PageSearch implements ContentListener {

    private static final int EXCERPT = 240;

    private final PageIndex index;
    private final PageStore pages;
    private final CommentStore comments;
    private final AttachmentStore attachments;
    private final Wiki wiki;

    public PageSearch(PageIndex index, PageStore pages, CommentStore comments, AttachmentStore attachments, Wiki wiki) {
        this.index = index;
        this.pages = pages;
        this.comments = comments;
        this.attachments = attachments;
        this.wiki = wiki;
    }

    /** A hit, with some words around what was looked for. */
    public record Hit(StoredPage page, String excerpt) {}

    /** Some hits, best first, and how many there are in all. */
    public record Result(List<Hit> hits, int total) {}

    /** Fills the index with all pages. */
    public void rebuild() {
        pages.ids().forEach(id -> pages.get(id).ifPresent(this::put));
    }

    /** Searches what the person may see, see {@link PageIndex#search}. */
    public Result search(String text, String spaceKey, String label, int offset, int limit) {
        PageIndex.Hits hits = index.search(text, spaceKey, label, offset, limit, id -> wiki.find(id).isPresent());
        return new Result(hits.ids().stream().map(wiki::find).flatMap(Optional::stream).map(page -> new Hit(page, excerpt(page, text))).toList(),
                hits.total());
    }

    private static String excerpt(StoredPage page, String text) {
        String words = StorageFormat.plainText(page.body());
        String wanted = text.replaceAll("[^\\p{L}\\p{N} ]", " ").strip().split("\\s+")[0];
        int at = wanted.isEmpty() ? 0 : Math.max(0, words.toLowerCase(java.util.Locale.ROOT).indexOf(wanted.toLowerCase(java.util.Locale.ROOT)) - EXCERPT / 3);
        int end = Math.min(words.length(), at + EXCERPT);
        return (at > 0 ? "…" : "") + words.substring(at, end) + (end < words.length() ? "…" : "");
    }

    @Override
    public void created(StoredPage page) {
        put(page);
    }

    @Override
    public void updated(StoredPage before, StoredPage now) {
        put(now);
    }

    @Override
    public void restored(StoredPage page) {
        put(page);
    }

    @Override
    public void touched(StoredPage page) {
        put(page);
    }

    @Override
    public void trashed(StoredPage page) {
        index.remove(page.id());
    }

    @Override
    public void removed(StoredPage page) {
        index.remove(page.id());
    }

    private void put(StoredPage page) {
        String files = String.join(" ", attachments.on(page.id()).stream().map(StoredAttachment::fileName).toList());
        index.put(new PageIndex.Entry(page.id(), page.spaceKey(), page.title(), StorageFormat.plainText(page.body()) + " " + files,
                pages.labels(page.id()), comments.on(page.id()).stream().map(comment -> StorageFormat.plainText(comment.body())).toList()));
    }
}
