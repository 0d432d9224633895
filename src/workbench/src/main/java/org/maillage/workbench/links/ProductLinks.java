package org.maillage.workbench.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.workbench.Product;

/**
 * The application links of one product: none, or the one to the other product. The link carries no authentication: a
 * request through it arrives as a visitor's, as with a link whose authentication nobody has configured.
 */
public final class ProductLinks implements ApplicationLinkService {

    private final Product other;
    private final Supplier<Optional<String>> baseUrl;

    /**
     * @param other the product at the far end
     * @param baseUrl its address, empty while there is no link
     */
    public ProductLinks(Product other, Supplier<Optional<String>> baseUrl) {
        this.other = other;
        this.baseUrl = baseUrl;
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return links().stream().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return links();
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return links().stream().filter(link -> type.isInstance(link.getType())).toList();
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return links().stream().filter(link -> type.isInstance(link.getType())).findFirst().orElse(null);
    }

    private List<ApplicationLink> links() {
        return baseUrl.get().<ApplicationLink>map(address -> new ProductLink(other, address)).stream().toList();
    }
}
