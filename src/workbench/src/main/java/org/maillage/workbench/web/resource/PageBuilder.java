package org.maillage.workbench.web.resource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.look.Assets;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Visitors;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;
import org.maillage.workbench.web.RequestBinding;

/**
 * Collects what the page of a request needs, for apps through {@code PageBuilderService} and for the frame through
 * {@link Assets}. Outside a request each call begins a page nobody will see.
 */
public final class PageBuilder implements PageBuilderService, Assets, RequestBinding {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TagWriter tags;
    private final WebResourceAddresses addresses;
    private final Visitors visitors;
    private final ThreadLocal<Page> current = new ThreadLocal<>();

    public PageBuilder(WebResources resources, WebResourceAddresses addresses, Visitors visitors) {
        this.tags = new TagWriter(resources);
        this.addresses = addresses;
        this.visitors = visitors;
    }

    @Override
    public CurrentUser.Scope bind(HttpServletRequest request, HttpServletResponse response, Optional<WorkbenchUser> user) {
        Page before = current.get();
        current.set(new Page(request, new PageAssembly()));
        addresses.bind(request);
        return () -> {
            addresses.unbind();
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        };
    }

    @Override
    public WebResourceAssembler assembler() {
        Page page = current.get();
        return new Assembler(page == null ? new PageAssembly() : page.assembly());
    }

    @Override
    public void seed(WebResourceAssembler assembler) {
        if (!(assembler instanceof Assembler own)) {
            throw new IllegalArgumentException("not an assembler of this product: " + assembler);
        }
        Page page = current.get();
        if (page != null) {
            current.set(new Page(page.request(), own.page));
        }
    }

    @Override
    public Markup headTags(HttpServletRequest request, List<String> contexts, List<String> webResources) {
        Page bound = current.get();
        PageAssembly page = bound == null ? new PageAssembly() : bound.assembly();
        contexts.forEach(page::requireContext);
        webResources.forEach(page::requireKey);
        return new Markup(tags.tags(page, request.getContextPath(), visitors.of(request).locale()));
    }

    private String write(PageAssembly page, UrlMode mode) {
        Page bound = current.get();
        return bound == null ? "" : tags.tags(page, addresses.getBaseUrl(mode), visitors.of(bound.request()).locale());
    }

    /** The page of a request. */
    private record Page(HttpServletRequest request, PageAssembly assembly) {}

    /** One page, as apps see it. */
    private final class Assembler implements WebResourceAssembler, RequiredResources, RequiredData, AssembledResources {

        private final PageAssembly page;

        Assembler(PageAssembly page) {
            this.page = page;
        }

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredData data() {
            return this;
        }

        @Override
        public AssembledResources assembled() {
            return this;
        }

        @Override
        public WebResourceAssembler copy() {
            return new Assembler(page.copy());
        }

        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            page.requireKey(moduleCompleteKey);
            return this;
        }

        /** Names of modules are an affair of the products' own AMD resources, which every page has. */
        @Override
        public RequiredResources requireModule(String name) {
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            page.requireContext(context);
            return this;
        }

        @Override
        public RequiredResources exclude(Set<String> webResources, Set<String> contexts) {
            page.exclude(webResources, contexts);
            return this;
        }

        @Override
        public RequiredData requireData(String key, Jsonable content) {
            page.requireData(key, content);
            return this;
        }

        @Override
        public RequiredData requireData(String key, Number content) {
            return plain(key, content);
        }

        @Override
        public RequiredData requireData(String key, String content) {
            return plain(key, content);
        }

        @Override
        public RequiredData requireData(String key, Boolean content) {
            return plain(key, content);
        }

        @Override
        public WebResourceSet drainIncludedResources() {
            return new Tags(page);
        }

        @Override
        public WebResourceSet peek() {
            return new Tags(page.copy());
        }

        private RequiredData plain(String key, Object content) {
            try {
                String json = JSON.writeValueAsString(content);
                page.requireData(key, writer -> writer.write(json));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }
    }

    /** Tags to be written. */
    private final class Tags implements WebResourceSet {

        private final PageAssembly page;

        Tags(PageAssembly page) {
            this.page = page;
        }

        @Override
        public void writeHtmlTags(Writer writer, UrlMode urlMode) {
            try {
                writer.write(write(page, urlMode));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }
}
