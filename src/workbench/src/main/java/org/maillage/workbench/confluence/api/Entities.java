package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.PageVersion;
import org.maillage.workbench.confluence.content.SpaceStore;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;

/** Makes the objects that Confluence's Java API hands out from what the tables hold. Each call makes new objects. */
public final class Entities {

    private final SpaceStore spaces;
    private final PageStore pages;
    private final AppUsers users;

    public Entities(SpaceStore spaces, PageStore pages, AppUsers users) {
        this.spaces = spaces;
        this.pages = pages;
        this.users = users;
    }

    /** Returns a space with its home page. */
    public Space space(StoredSpace stored) {
        Space space = bare(stored);
        pages.get(stored.homeId()).filter(home -> !home.trashed()).ifPresent(home -> space.setHomePage(page(home, Map.of(stored.id(), space))));
        return space;
    }

    /** Returns a page with its space and the pages above it, but without those below. */
    public Page page(StoredPage stored) {
        return page(stored, Map.of());
    }

    /** Returns a page as it was in an older version. */
    Page version(PageVersion version, StoredPage current) {
        Page now = page(current);
        Page old = page(current);
        old.setTitle(version.title());
        old.setBodyAsString(version.body());
        old.setVersion(version.version());
        old.setVersionComment(version.remark());
        old.setLastModifier(users.byKey(version.author()));
        old.setLastModificationDate(Date.from(version.savedAt()));
        old.setOriginalVersion(now);
        return old;
    }

    private Page page(StoredPage stored, Map<Long, Space> known) {
        Map<Long, Space> spacesById = new HashMap<>(known);
        Page page = new Page();
        page.setId(stored.id());
        page.setTitle(stored.title());
        page.setBodyAsString(stored.body());
        page.setVersion(stored.version());
        page.setPosition(stored.position());
        page.setContentStatus(stored.trashed() ? Page.DELETED : Page.CURRENT);
        page.setCreator(users.byKey(stored.creator()));
        page.setLastModifier(users.byKey(stored.modifier()));
        page.setCreationDate(date(stored.createdAt()));
        page.setLastModificationDate(date(stored.modifiedAt()));
        page.setSpace(spacesById.computeIfAbsent(stored.spaceId(), id -> spaces.get(id).map(this::bare).orElse(null)));
        if (stored.parentId() != 0) {
            pages.get(stored.parentId()).ifPresent(parent -> page.setParentPage(page(parent, spacesById)));
        }
        pages.labels(stored.id()).forEach(label -> page.addLabelling(new Labelling(new Label(label), page, null)));
        return page;
    }

    private Space bare(StoredSpace stored) {
        Space space = new Space(stored.key());
        space.setId(stored.id());
        space.setName(stored.name());
        space.setSpaceStatus(stored.archived() ? SpaceStatus.ARCHIVED : SpaceStatus.CURRENT);
        space.setCreator(users.byKey(stored.creator()));
        space.setCreationDate(date(stored.createdAt()));
        return space;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
