package org.maillage.workbench.confluence.content;

import java.time.Clock;
import java.util.List;
import org.maillage.workbench.confluence.storage.StorageCheck;
import org.maillage.workbench.confluence.storage.StorageException;

/** The comments of pages, as the person who is acting now may see and change them. Whoever sees a page may comment. */
public final class Comments {

    private final Wiki wiki;
    private final CommentStore comments;
    private final PageWriter writer;
    private final Clock clock;

    public Comments(Wiki wiki, CommentStore comments, PageWriter writer, Clock clock) {
        this.wiki = wiki;
        this.comments = comments;
        this.writer = writer;
        this.clock = clock;
    }

    /** Returns a page's comments, oldest first. */
    public List<StoredComment> on(long pageId) {
        return comments.on(wiki.get(pageId).id());
    }

    /**
     * Adds a comment; {@code parentId} is the one it answers, 0 for none.
     *
     * @throws NotPermittedException if nobody is logged in
     * @throws InvalidContentException if the text is empty or faulty
     */
    public StoredComment add(long pageId, long parentId, String body) {
        StoredPage page = wiki.get(pageId);
        if (wiki.me().isEmpty()) {
            throw new NotPermittedException("log in to comment");
        }
        boolean answersAnotherPage = parentId != 0 && comments.get(parentId).filter(above -> above.pageId() == pageId).isEmpty();
        if (body.isBlank() || answersAnotherPage) {
            throw new InvalidContentException("comment", "comment.empty", "");
        }
        try {
            StorageCheck.check(body);
        } catch (StorageException e) {
            throw new InvalidContentException("comment", "page.body.invalid", e.getMessage());
        }
        long id = comments.add(pageId, parentId, body, wiki.myKey(), clock.instant());
        writer.touched(page);
        return comments.get(id).orElseThrow();
    }

    /** Returns whether the person may remove a comment: its author, or who may edit the page. */
    public boolean mayRemove(StoredComment comment) {
        boolean own = comment.author() != null && comment.author().equals(wiki.myKey());
        return own || wiki.me().isPresent() && wiki.find(comment.pageId()).filter(wiki::mayEdit).isPresent();
    }

    /** Removes a comment with the answers to it. */
    public void remove(long id) {
        StoredComment comment = comments.get(id).filter(found -> wiki.find(found.pageId()).isPresent())
                .orElseThrow(() -> new NotFoundException("no comment " + id));
        if (!mayRemove(comment)) {
            throw new NotPermittedException("may not remove comment " + id);
        }
        comments.remove(id);
        writer.touched(wiki.get(comment.pageId()));
    }
}
