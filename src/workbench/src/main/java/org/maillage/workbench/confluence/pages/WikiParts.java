package org.maillage.workbench.confluence.pages;

import com.atlassian.confluence.plugin.descriptor.web.WebInterfaceContext;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.maillage.workbench.confluence.content.Attachments;
import org.maillage.workbench.confluence.content.Comments;
import org.maillage.workbench.confluence.content.Spaces;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.content.Wiki;
import org.maillage.workbench.confluence.editor.EditorFormat;
import org.maillage.workbench.confluence.macro.MacroLibrary;
import org.maillage.workbench.confluence.render.MacroRunner;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.confluence.search.PageSearch;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.Texts;
import org.maillage.workbench.users.UserDirectory;

/**
 * What the wiki's pages and REST resources are made of, so that each takes one argument.
 *
 * @param appTexts the texts of apps, for macro names and labels
 * @param webContext makes what conditions and context providers of apps are told of a space and page, either of which may be null
 */
public record WikiParts(Wiki wiki, Spaces spaces, Comments comments, Attachments attachments, PageSearch search, UserDirectory directory,
        MacroLibrary macros, MacroRunner macroRunner, EditorFormat editor, Chrome chrome, I18nResolver appTexts, Fragments fragments,
        BiFunction<StoredSpace, StoredPage, ? extends WebInterfaceContext> webContext) {

    /** Returns what a page is rendered with for the person who asks. */
    public RenderContext rendering(PageRef page, HttpServletRequest request) {
        return rendering(page, request.getContextPath(), chrome.texts(request));
    }

    /** Returns what a page is rendered with, in this language. */
    public RenderContext rendering(PageRef page, String contextPath, Texts texts) {
        return RenderContext.display(page, texts, new WikiAddresses(contextPath, wiki, attachments, directory), macroRunner);
    }

    /** Returns what fragments of apps are told; either may be null. */
    Map<String, Object> fragmentContext(StoredSpace space, StoredPage page) {
        return forFragments(webContext.apply(space, page));
    }

    /** Returns a context as conditions and templates of apps find it: its parts, and itself under its documented name. */
    public static Map<String, Object> forFragments(WebInterfaceContext context) {
        Map<String, Object> map = new HashMap<>(context.toMap());
        map.put("webInterfaceContext", context);
        return map;
    }
}
