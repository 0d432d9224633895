package org.maillage.workbench.confluence.editor;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.SafeHtml;
import org.maillage.workbench.confluence.storage.StorageCheck;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** One conversion of editor HTML to storage format; the way there is {@link StorageToEditor}. */
final class EditorToStorage {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> ADDRESSES = Set.of("href", "src");

    String convert(String editorHtml) {
        Document document = Jsoup.parseBodyFragment(withoutControls(editorHtml));
        MarkupWriter out = new MarkupWriter();
        children(document.body(), out);
        return out.toString();
    }

    /** Characters that XML cannot hold come along when people paste from other programs. */
    private static String withoutControls(String html) {
        return html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    void children(Element element, MarkupWriter out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.text(text.getWholeText());
            } else if (child instanceof Comment comment) {
                out.raw("<!--" + comment.getData().replace("--", "- -") + "-->");
            } else if (child instanceof Element inside) {
                element(inside, out);
            }
        }
    }

    private void element(Element element, MarkupWriter out) {
        if (element.hasAttr("data-mce-bogus")) {
            if (!element.attr("data-mce-bogus").equals("all")) {
                children(element, out);
            }
        } else if (element.hasClass("wysiwyg-macro")) {
            box(element, out);
        } else if (element.normalName().equals("a") && element.hasAttr(EditorFormat.STORAGE)) {
            link(element, out);
        } else if (element.normalName().equals("img") && element.hasAttr(EditorFormat.STORAGE)) {
            image(element, out);
        } else if (element.hasAttr(EditorFormat.STORAGE)) {
            out.raw(trusted(element.attr(EditorFormat.STORAGE)));
        } else if (element.hasAttr(EditorFormat.ELEMENT)) {
            standIn(element, out);
        } else if (TaskLists.is(element)) {
            TaskLists.read(element, out, this);
        } else {
            html(element, out);
        }
    }

    /** Storage format that came along in an attribute: rewritten by the parser, so that it is at least well-formed. */
    String trusted(String storage) {
        return StorageFormat.writeInner(StorageFormat.parse(storage));
    }

    private void box(Element box, MarkupWriter out) {
        Document tree = StorageFormat.parse(box.attr(EditorFormat.STORAGE));
        Element macro = tree.firstElementChild();
        Element edited = box.children().stream().filter(child -> child.hasClass("wysiwyg-macro-body")).findFirst().orElse(null);
        Element body = macro == null ? null : macro.children().stream()
                .filter(child -> child.normalName().endsWith("-body")).findFirst().orElse(null);
        if (edited == null || body == null) {
            out.raw(StorageFormat.writeInner(tree));
            return;
        }
        if (body.normalName().equals("ac:plain-text-body")) {
            body.appendChild(new CDataNode(CDATA_END));
            out.raw(StorageFormat.write(macro).replace("<![CDATA[" + CDATA_END + "]]>", cdata(plainText(edited))));
        } else {
            body.appendText(CDATA_END);
            MarkupWriter inner = new MarkupWriter();
            children(edited, inner);
            out.raw(StorageFormat.write(macro).replace(CDATA_END, inner.toString()));
        }
    }

    /** Marks the place of a body while the rest of the macro is written. */
    private static final String CDATA_END = "\uE000body\uE000";

    /** {@code ]]>} ends a CDATA section, so a text that holds it is written as two. */
    static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String plainText(Element edited) {
        Element copy = edited.clone();
        copy.select("br[data-mce-bogus]").remove();
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        String text = copy.wholeText();
        String original = edited.attr(EditorFormat.ORIGINAL);
        return original.strip().equals(text.strip()) ? original : text;
    }

    private void link(Element link, MarkupWriter out) {
        Element storage = StorageFormat.parse(link.attr(EditorFormat.STORAGE)).firstElementChild();
        boolean retargeted = link.hasAttr("data-href") && !link.attr("data-href").equals(link.attr("href"));
        if (storage == null || retargeted) {
            html(link, out);
            return;
        }
        Document.OutputSettings exact = new Document.OutputSettings().prettyPrint(false);
        link.ownerDocument().outputSettings(exact);
        if (Fingerprint.of(link.html()).equals(link.attr(EditorFormat.ORIGINAL))) {
            out.raw(StorageFormat.write(storage));
            return;
        }
        storage.select("> ac|link-body, > ac|plain-text-link-body").remove();
        MarkupWriter body = new MarkupWriter();
        if (link.children().isEmpty()) {
            body.open("ac:plain-text-link-body").raw(cdata(link.wholeText())).close("ac:plain-text-link-body");
        } else {
            body.open("ac:link-body");
            children(link, body);
            body.close("ac:link-body");
        }
        storage.append(body.toString());
        out.raw(StorageFormat.write(storage));
    }

    private static void image(Element image, MarkupWriter out) {
        Element storage = StorageFormat.parse(image.attr(EditorFormat.STORAGE)).firstElementChild();
        if (storage == null) {
            return;
        }
        for (String size : Set.of("width", "height", "alt")) {
            String now = image.attr(size);
            if (!now.equals(storage.attr("ac:" + size))) {
                if (now.isBlank()) {
                    storage.removeAttr("ac:" + size);
                } else {
                    storage.attr("ac:" + size, now);
                }
            }
        }
        out.raw(StorageFormat.write(storage));
    }

    private void standIn(Element element, MarkupWriter out) {
        Element shell = StorageFormat.parse(element.attr(EditorFormat.ATTRIBUTES)).firstElementChild();
        if (shell == null) {
            children(element, out);
            return;
        }
        out.open(shell.tagName(), shell.attributes());
        children(element, out);
        out.close(shell.tagName());
    }

    private void html(Element element, MarkupWriter out) {
        String name = switch (element.normalName()) {
            case "b" -> "strong";
            case "i" -> "em";
            default -> element.normalName();
        };
        if (SafeHtml.isDropped(element)) {
            return;
        }
        if (!SafeHtml.isShown(element) && !name.equals("font")) {
            children(element, out);
        } else if (VOID.contains(name)) {
            out.empty(name, kept(element));
        } else {
            out.open(name, kept(element));
            children(element, out);
            out.close(name);
        }
    }

    private static Attributes kept(Element element) {
        Attributes kept = new Attributes();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean ofEditor = name.startsWith("data-mce-") || name.startsWith("on") || name.equals("contenteditable")
                    || name.equals(EditorFormat.STORAGE) || name.equals(EditorFormat.ORIGINAL) || name.equals("data-href");
            boolean harmful = ADDRESSES.contains(name) && !StorageCheck.isHarmless(attribute.getValue());
            if (!ofEditor && !harmful && name.matches("[a-z][a-z0-9_.:-]*") && !name.contains(":")) {
                kept.put(name, attribute.getValue());
            }
        }
        return kept;
    }
}
