package org.maillage.workbench.confluence.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.workbench.confluence.macro.LibraryMacroRunner;
import org.maillage.workbench.confluence.macro.MacroLibrary;
import org.maillage.workbench.confluence.macro.ProductMacros;
import org.maillage.workbench.look.TextCatalog;

/** A page called "Accueil" in the space NET, which has one other page, one attachment and one person. */
public final class RenderFixture {

    public final MacroLibrary library = new MacroLibrary();

    public RenderFixture() {
        new ProductMacros(page -> List.of(new ProductMacros.Child("Enfant <1>", "/confluence/display/NET/Enfant"))).addTo(library);
    }

    public RenderContext context() {
        return RenderContext.display(new PageRef(65537, "NET", "Accueil"),
                new TextCatalog().add("org.maillage.workbench.confluence.texts").in(Locale.ENGLISH),
                new FixedAddresses(), new LibraryMacroRunner(library));
    }

    public String render(String storage) {
        return new PageRenderer().render(storage, context());
    }

    private static final class FixedAddresses implements Addresses {

        @Override
        public String context() {
            return "/confluence";
        }

        @Override
        public Optional<String> page(String spaceKey, String title) {
            return find(spaceKey, title).map(page -> "/confluence/display/NET/Autre");
        }

        @Override
        public String createPage(String spaceKey, String title) {
            return "/confluence/pages/createpage.action?spaceKey=" + spaceKey;
        }

        @Override
        public String space(String spaceKey) {
            return "/confluence/display/" + spaceKey;
        }

        @Override
        public Optional<String> attachment(PageRef page, String fileName) {
            return fileName.equals("carte.png") ? Optional.of("/confluence/download/attachments/" + page.id() + "/carte.png") : Optional.empty();
        }

        @Override
        public Optional<PageRef> find(String spaceKey, String title) {
            return title.equals("Autre") ? Optional.of(new PageRef(65538, spaceKey, title)) : Optional.empty();
        }

        @Override
        public Optional<Person> person(String keyOrName) {
            return keyOrName.equals("k1") ? Optional.of(new Person("Claire Weber", "/confluence/display/~claire")) : Optional.empty();
        }
    }
}
