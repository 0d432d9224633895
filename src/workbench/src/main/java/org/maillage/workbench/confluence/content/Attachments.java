package org.maillage.workbench.confluence.content;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The files attached to pages, as the person who is acting now may see and change them. */
public final class Attachments {

    private final Wiki wiki;
    private final AttachmentStore attachments;
    private final PageWriter writer;
    private final Clock clock;

    public Attachments(Wiki wiki, AttachmentStore attachments, PageWriter writer, Clock clock) {
        this.wiki = wiki;
        this.attachments = attachments;
        this.writer = writer;
        this.clock = clock;
    }

    /** Returns the newest version of each file of a page, by name. */
    public List<StoredAttachment> on(long pageId) {
        return attachments.on(wiki.get(pageId).id());
    }

    /** Returns the newest version of a file, empty where the page has none of that name or is not for this person. */
    public Optional<StoredAttachment> find(long pageId, String fileName) {
        return wiki.find(pageId).flatMap(page -> attachments.find(page.id(), fileName));
    }

    /** Returns one version of a file. */
    public StoredAttachment version(long pageId, String fileName, int version) {
        return attachments.versions(wiki.get(pageId).id(), fileName).stream().filter(found -> found.version() == version).findFirst()
                .orElseThrow(() -> new NotFoundException("no version " + version + " of " + fileName));
    }

    /**
     * Attaches a file, or a new version of the file of that name.
     *
     * @throws InvalidContentException if the name cannot be used
     */
    public StoredAttachment add(long pageId, String fileName, String mediaType, InputStream bytes, String remark) {
        StoredPage page = wiki.editable(pageId);
        String name = fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).strip(); // some browsers send the whole path
        if (name.isEmpty() || name.length() > 255 || name.equals(".") || name.equals("..") || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidContentException("file", "attachment.name.invalid", fileName);
        }
        StoredAttachment added = attachments.add(pageId, name, mediaType, bytes, remark, wiki.myKey(), clock.instant());
        writer.touched(page);
        return added;
    }

    /** Opens a file; the caller closes it. */
    public InputStream open(StoredAttachment attachment) throws IOException {
        wiki.get(attachment.pageId());
        return attachments.open(attachment);
    }

    /** Removes a file with all its versions. */
    public void remove(long pageId, String fileName) {
        StoredPage page = wiki.editable(pageId);
        attachments.remove(pageId, fileName);
        writer.touched(page);
    }
}
