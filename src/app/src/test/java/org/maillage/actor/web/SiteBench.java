package org.maillage.actor.web;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actor.ActorField;
import org.maillage.actor.DirectoryService;
import org.maillage.actor.exchange.ImportDraft;
import org.maillage.actor.exchange.ImportReport;
import org.maillage.actor.exchange.ImportRun;
import org.maillage.actor.exchange.ImportService;
import org.maillage.fixtures.ScanSearch;
import org.maillage.fixtures.TestDirectory;
import org.maillage.fixtures.TestPeople;
import org.maillage.fixtures.TestTexts;
import org.maillage.host.Caller;
import org.maillage.host.DirectoryHome;
import org.maillage.host.Texts;
import org.maillage.host.web.Addresses;
import org.maillage.host.web.PageBench;
import org.maillage.host.web.PageTools;
import org.maillage.network.web.NetworksServlet;
import org.maillage.reference.network.NetworkSeeds;
import org.maillage.reference.territory.PackagedTerritories;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.vocabulary.Vocabularies;

/** All pages and macros over a real directory, in one language. */
public final class SiteBench implements AutoCloseable {

    private static final Territories TERRITORIES = new PackagedTerritories();
    private static final Vocabularies VOCABULARIES = new Vocabularies();

    public final TestDirectory directory = TestDirectory.open();
    public final PageBench pages;
    public final DirectoryServlet directoryPage;
    public final ActorServlet actorPage;
    public final CreateServlet createPage;
    public final ClaimsServlet claimsPage;
    public final ImportServlet importPage;
    public final ExportServlet exportPage;
    public final NetworksServlet networksPage;
    public final SetupServlet setupPage;
    public final ActorCard card;
    public final ActorList list;
    public final ActorLabels labels;
    public final DirectoryService search;
    public final Setup setup;

    private SiteBench(Texts texts) {
        Addresses addresses = PageBench.addresses();
        TestPeople people = new TestPeople();
        labels = new ActorLabels(texts, VOCABULARIES, TERRITORIES, directory.networks);
        ScanSearch scan = new ScanSearch(directory.actors, TERRITORIES);
        search = new DirectoryService(scan, directory.policy);
        pages = new PageBench(texts, new ActorTabs(directory.policy, directory.claimService, here()));
        PageTools tools = pages.tools();
        ChangeView changes = new ChangeView(labels);
        FormView forms = new FormView(texts, labels, new FieldOptions(labels, VOCABULARIES, TERRITORIES, directory.networks, texts), addresses);
        ConflictView conflicts = new ConflictView(changes, labels, people, texts, addresses);
        ActorEditor editor = new ActorEditor(directory.service, directory.policy, directory.rules, forms, conflicts);
        directoryPage = new DirectoryServlet(tools, search, new DirectoryView(texts, labels, directory.policy, addresses));
        actorPage = new ActorServlet(tools, directory.service, directory.claimService,
                new ProfileView(texts, labels, directory.policy, directory.claimService, people, addresses),
                new HistoryView(directory.service, directory.policy, changes, labels, people, texts, addresses), editor);
        createPage = new CreateServlet(tools, editor);
        claimsPage = new ClaimsServlet(tools, directory.claimService, directory.service, directory.policy, labels, people, texts, addresses);
        importPage = new ImportServlet(tools, directory.policy, new NoImports(), labels, texts, addresses);
        exportPage = new ExportServlet(tools, directory.policy, addresses);
        networksPage = new NetworksServlet(tools, directory.networkService, TERRITORIES, people, texts, addresses);
        setup = new Setup(here(), directory.networks, directory.networkService, new NetworkSeeds(), directory.actors, scan);
        setupPage = new SetupServlet(tools, setup, texts, addresses);
        card = new ActorCard(directory.service, labels, texts, addresses);
        list = new ActorList(search, new FriendlyFilters(texts, TERRITORIES, directory.networks), labels, texts, addresses);
    }

    public static SiteBench french() {
        return new SiteBench(TestTexts.FRENCH);
    }

    public static SiteBench english() {
        return new SiteBench(TestTexts.ENGLISH);
    }

    @Override
    public void close() {
        directory.close();
    }

    private static DirectoryHome here() {
        return new DirectoryHome() {
            @Override
            public boolean isHere() {
                return true;
            }

            @Override
            public Optional<java.net.URI> address() {
                return Optional.empty();
            }

            @Override
            public String name() {
                return "Confluence";
            }
        };
    }

    /** Nobody imports here: the page only asks for earlier runs. */
    private static final class NoImports implements ImportService {

        @Override
        public ImportDraft open(Caller caller, String fileName, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ImportDraft> draft(Caller caller, String draftId) {
            return Optional.empty();
        }

        @Override
        public ImportDraft reread(Caller caller, String draftId, Charset encoding, char separator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportRun run(Caller caller, String draftId, Map<Integer, ActorField> columns) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ImportRun> progress(Caller caller, String runId) {
            return Optional.empty();
        }

        @Override
        public List<ImportRun> recent(Caller caller) {
            return List.of(new ImportRun("run1", "<b>acteurs</b>.csv", "key-claire", ImportRun.State.DONE, 3, 1, 1, 0, 1,
                    TestDirectory.NOW, Optional.of(TestDirectory.NOW)));
        }

        @Override
        public Optional<ImportReport> report(Caller caller, String runId) {
            return Optional.empty();
        }

        @Override
        public void cancel(Caller caller, String id) {
            throw new UnsupportedOperationException();
        }
    }
}
