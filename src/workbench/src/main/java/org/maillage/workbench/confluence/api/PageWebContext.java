package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.plugin.descriptor.web.WebInterfaceContext;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;

/** What conditions and context providers of apps are told of the page they stand on; each part may be null. */
public record PageWebContext(ConfluenceUser user, Space space, AbstractPage page) implements WebInterfaceContext {

    @Override
    public ConfluenceUser getCurrentUser() {
        return user;
    }

    @Override
    public ConfluenceUser getTargetUser() {
        return null;
    }

    @Override
    public AbstractPage getPage() {
        return page;
    }

    @Override
    public Space getSpace() {
        return space;
    }

    @Override
    public boolean hasParameter(String parameter) {
        return toMap().containsKey(parameter);
    }

    @Override
    public Object getParameter(String parameter) {
        return toMap().get(parameter);
    }

    @Override
    public Map<String, Object> toMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("user", user);
        map.put("space", space);
        map.put("page", page);
        map.put("content", page);
        if (space != null) {
            map.put("spaceKey", space.getKey());
        }
        return map;
    }
}
