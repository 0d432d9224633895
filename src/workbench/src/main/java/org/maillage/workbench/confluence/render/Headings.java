package org.maillage.workbench.confluence.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.RenderContext.Heading;

/** Finds a page's headings and gives each the id the product gives it: page title, dash, heading, without spaces. */
final class Headings {

    private final Map<Element, Heading> byElement = new IdentityHashMap<>();
    private final List<Heading> inOrder = new ArrayList<>();

    Headings(Element page, String title) {
        Set<String> taken = new HashSet<>();
        for (Element element : page.select("h1, h2, h3, h4, h5, h6")) {
            String text = element.text().strip();
            String wanted = (title + "-" + text).replaceAll("\\s+", "");
            String id = wanted;
            for (int i = 1; !taken.add(id); i++) {
                id = wanted + "." + i;
            }
            Heading heading = new Heading(element.normalName().charAt(1) - '0', id, text);
            byElement.put(element, heading);
            if (!text.isEmpty()) {
                inOrder.add(heading);
            }
        }
    }

    List<Heading> inOrder() {
        return inOrder;
    }

    String id(Element heading) {
        return byElement.get(heading).id();
    }
}
