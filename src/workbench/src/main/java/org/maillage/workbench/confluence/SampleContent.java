package org.maillage.workbench.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.maillage.workbench.confluence.content.Spaces;
import org.maillage.workbench.confluence.content.PageDraft;
import org.maillage.workbench.confluence.content.PageWriter;
import org.maillage.workbench.confluence.content.SpaceStore;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** A space with a few French pages, made when a Confluence without any space starts: something to look at and to write on. */
final class SampleContent {

    private static final String FOLDER = "/org/maillage/workbench/confluence/sample/";

    private final Spaces spaces;
    private final SpaceStore store;
    private final PageWriter writer;
    private final UserDirectory directory;

    SampleContent(Spaces spaces, SpaceStore store, PageWriter writer, UserDirectory directory) {
        this.spaces = spaces;
        this.store = store;
        this.writer = writer;
        this.directory = directory;
    }

    void seed() {
        if (!store.all().isEmpty()) {
            return;
        }
        String author = directory.find("claire").map(WorkbenchUser::key).orElse(null);
        StoredSpace space = spaces.create("NET", "Réseau de démonstration", "Les pages d’un réseau régional multi-acteurs", author, Spaces.shared(author));
        StoredPage home = writer.home(space.homeId());
        writer.save(home, new PageDraft(home.title(), text("accueil"), home.version(), "", true), author);
        writer.create(space.id(), home.id(), "Annuaire des membres", text("annuaire"), "", author);
        StoredPage meetings = writer.create(space.id(), home.id(), "Réunions", text("reunions"), "", author);
        writer.create(space.id(), meetings.id(), "Compte rendu du 12 octobre 2026", text("compte-rendu"), "", author);
        writer.create(space.id(), home.id(), "Accompagner un porteur de projet", text("accompagner"), "", author);
    }

    private static String text(String name) {
        try (InputStream in = SampleContent.class.getResourceAsStream(FOLDER + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
