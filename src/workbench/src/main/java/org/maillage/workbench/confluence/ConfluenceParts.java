package org.maillage.workbench.confluence;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.workbench.confluence.api.AppEvents;
import org.maillage.workbench.confluence.api.AppLabels;
import org.maillage.workbench.confluence.api.AppLocales;
import org.maillage.workbench.confluence.api.AppPages;
import org.maillage.workbench.confluence.api.AppPermissions;
import org.maillage.workbench.confluence.api.AppSettings;
import org.maillage.workbench.confluence.api.AppSpaces;
import org.maillage.workbench.confluence.api.AppUsers;
import org.maillage.workbench.confluence.api.AppXhtml;
import org.maillage.workbench.confluence.api.Entities;
import org.maillage.workbench.confluence.api.PageWebContext;
import org.maillage.workbench.confluence.content.AttachmentStore;
import org.maillage.workbench.confluence.content.Attachments;
import org.maillage.workbench.confluence.content.CommentStore;
import org.maillage.workbench.confluence.content.Comments;
import org.maillage.workbench.confluence.content.ContentRights;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.PageWriter;
import org.maillage.workbench.confluence.content.SpaceStore;
import org.maillage.workbench.confluence.content.Spaces;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.content.Wiki;
import org.maillage.workbench.confluence.editor.EditorFormat;
import org.maillage.workbench.confluence.macro.LibraryMacroRunner;
import org.maillage.workbench.confluence.macro.MacroLibrary;
import org.maillage.workbench.confluence.macro.MacroNames;
import org.maillage.workbench.confluence.macro.ProductMacros;
import org.maillage.workbench.confluence.macro.XhtmlMacroModuleType;
import org.maillage.workbench.confluence.pages.Fragments;
import org.maillage.workbench.confluence.pages.PageUrls;
import org.maillage.workbench.confluence.pages.WikiPages;
import org.maillage.workbench.confluence.pages.WikiParts;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.confluence.rest.ContentRest;
import org.maillage.workbench.confluence.rest.EditorRest;
import org.maillage.workbench.confluence.search.PageIndex;
import org.maillage.workbench.confluence.search.PageSearch;
import org.maillage.workbench.container.HostComponents;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.UserPreferences;
import org.maillage.workbench.web.ProductWeb;

/**
 * The wiki of the embedded Confluence, put together: its tables, index, macros, pages and REST resources, and what it
 * offers to apps. The product makes it after the web side and before anything listens.
 */
public final class ConfluenceParts implements AutoCloseable {

    /** Name of the bundle of the wiki's texts. */
    public static final String TEXTS = "org.maillage.workbench.confluence.texts";

    private final SpaceStore spaceStore;
    private final PageStore pageStore;
    private final PageWriter writer;
    private final Spaces spaces;
    private final PageIndex index;
    private final PageSearch search;
    private final MacroLibrary macros = new MacroLibrary();
    private final Entities entities;
    private final AppUsers appUsers;
    private final ContentRights rights;
    private final WikiParts parts;
    private final Environment environment;

    /**
     * What the wiki stands on.
     *
     * @param dataFolder where attachments and index are kept; the folder need not exist
     * @param appTexts texts of apps
     * @param baseUrl the product's address, asked when it is needed
     */
    public record Environment(Database database, Path dataFolder, CurrentUser currentUser, UserDirectory directory, UserPreferences preferences,
            ProductWeb web, I18nResolver appTexts, EventPublisher events, Supplier<String> baseUrl, Clock clock) {}

    public ConfluenceParts(Environment environment) {
        this.environment = environment;
        Database database = environment.database();
        database.migrate("confluence");
        environment.web().texts().add(TEXTS);
        spaceStore = new SpaceStore(database.sql());
        pageStore = new PageStore(database.sql());
        CommentStore commentStore = new CommentStore(database.sql());
        AttachmentStore attachmentStore = new AttachmentStore(database.sql(), environment.dataFolder().resolve("attachments"));
        rights = new ContentRights(spaceStore, pageStore);
        writer = new PageWriter(database, pageStore, environment.clock());
        Wiki wiki = new Wiki(spaceStore, pageStore, writer, rights, environment.currentUser());
        spaces = new Spaces(database, spaceStore, pageStore, rights, environment.currentUser(), environment.clock());
        index = new PageIndex(environment.dataFolder().resolve("index"));
        search = new PageSearch(index, pageStore, commentStore, attachmentStore, wiki);
        appUsers = new AppUsers(environment.directory());
        entities = new Entities(spaceStore, pageStore, appUsers);
        new ProductMacros(page -> children(wiki, page)).addTo(macros);
        EditorFormat editor = new EditorFormat((name, locale) -> macros.find(name).map(entry -> new MacroNames(environment.web().texts().in(locale),
                key -> environment.appTexts().getText(locale, key)).label(entry.declaration())).orElse(name));
        parts = new WikiParts(wiki, spaces, new Comments(wiki, commentStore, writer, environment.clock()),
                new Attachments(wiki, attachmentStore, writer, environment.clock()), search, environment.directory(), macros,
                new LibraryMacroRunner(macros), editor, environment.web().chrome(), environment.appTexts(),
                new Fragments(environment.web().fragments(), () -> WikiParts.forFragments(webContext(null, null))), this::webContext);
        writer.listen(search);
        writer.listen(new AppEvents(environment.events(), entities));
        addToWeb();
    }

    private void addToWeb() {
        WikiPages.addTo(environment.web().pages(), parts);
        environment.web().pages().addOpen("/rest/api/*", new ContentRest(parts)).addOpen("/rest/tinymce/1/*", new EditorRest(parts));
        environment.web().bind((request, response, user) -> {
            AuthenticatedUserThreadLocal.set(user.map(AppUsers::user).orElse(null));
            return AuthenticatedUserThreadLocal::reset;
        });
    }

    private PageWebContext webContext(StoredSpace space, StoredPage page) {
        return new PageWebContext(environment.currentUser().get().map(AppUsers::user).orElse(null),
                space == null ? null : entities.space(space), page == null ? null : entities.page(page));
    }

    /** Offers the product's Java API to apps. */
    public void offerTo(HostComponents components) {
        AppSettings settings = new AppSettings(environment.baseUrl());
        components.offer(UserAccessor.class, appUsers)
                .offer(SpaceManager.class, new AppSpaces(spaces, spaceStore, pageStore, entities))
                .offer(PageManager.class, new AppPages(pageStore, writer, entities))
                .offer(PermissionManager.class, new AppPermissions(rights, spaceStore, pageStore, appUsers))
                .offer(LabelManager.class, new AppLabels(pageStore, writer, entities))
                .offer(XhtmlContent.class, new AppXhtml(this::rendering))
                .offer(SettingsManager.class, settings)
                .offer(GlobalSettingsManager.class, settings)
                .offer(LocaleManager.class, new AppLocales(appUsers, environment.preferences()));
    }

    /** Returns the module types that only Confluence has. */
    public List<ModuleType> moduleTypes() {
        return List.of(new XhtmlMacroModuleType(macros, id -> pageStore.get(id).map(entities::page).orElse(null)));
    }

    /** Fills the index, and on the first start the sample space. */
    public void start() {
        new SampleContent(spaces, spaceStore, writer, environment.directory()).seed();
        search.rebuild();
    }

    /** Returns what the wiki's pages are made of. */
    public WikiParts parts() {
        return parts;
    }

    @Override
    public void close() {
        index.close();
    }

    private org.maillage.workbench.confluence.render.RenderContext rendering(PageRef page) {
        java.net.URI base = java.net.URI.create(environment.baseUrl().get());
        java.util.Locale locale = environment.currentUser().get().flatMap(user -> environment.preferences().locale(user.key())).orElse(java.util.Locale.FRENCH);
        return parts.rendering(page, base.getPath(), environment.web().texts().in(locale));
    }

    private List<ProductMacros.Child> children(Wiki wiki, PageRef page) {
        String context = java.net.URI.create(environment.baseUrl().get()).getPath();
        Optional<StoredPage> stored = wiki.find(page.id());
        return stored.map(parent -> wiki.children(parent.spaceId(), parent.id()).stream()
                .map(child -> new ProductMacros.Child(child.title(), context + PageUrls.view(child))).toList()).orElse(List.of());
    }
}
