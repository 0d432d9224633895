package org.maillage.workbench.confluence.pages;

import java.util.Optional;
import org.maillage.workbench.confluence.content.Attachments;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.Wiki;
import org.maillage.workbench.confluence.render.Addresses;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.users.UserDirectory;

/** Finds what pages point to, for the person who is acting. */
public final class WikiAddresses implements Addresses {

    private final String context;
    private final Wiki wiki;
    private final Attachments attachments;
    private final UserDirectory directory;

    public WikiAddresses(String context, Wiki wiki, Attachments attachments, UserDirectory directory) {
        this.context = context;
        this.wiki = wiki;
        this.attachments = attachments;
        this.directory = directory;
    }

    @Override
    public String context() {
        return context;
    }

    @Override
    public Optional<String> page(String spaceKey, String title) {
        return find(spaceKey, title).map(page -> context + PageUrls.view(page));
    }

    @Override
    public String createPage(String spaceKey, String title) {
        return context + PageUrls.create(spaceKey, title);
    }

    @Override
    public String space(String spaceKey) {
        return context + PageUrls.space(spaceKey);
    }

    @Override
    public Optional<String> attachment(PageRef page, String fileName) {
        return attachments.find(page.id(), fileName).map(file -> context + PageUrls.attachment(page.id(), file.fileName()));
    }

    @Override
    public Optional<PageRef> find(String spaceKey, String title) {
        return wiki.find(spaceKey, title).map(StoredPage::ref);
    }

    @Override
    public Optional<Person> person(String keyOrName) {
        return directory.findByKey(keyOrName).or(() -> directory.find(keyOrName))
                .map(user -> new Person(user.fullName(), context + "/display/" + PageUrls.encode("~" + user.name())));
    }
}
