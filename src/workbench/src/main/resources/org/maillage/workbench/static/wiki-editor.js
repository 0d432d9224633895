/*
 * The WYSIWYG editor. What the server sends is storage format in the shape of HTML: macros, links to pages and the rest
 * of what HTML has no word for carry their storage format in data attributes, which the editor must hand back untouched.
 */
(function () {
    "use strict";

    var area = document.getElementById("wysiwygTextarea");
    if (!area) {
        return;
    }
    var form = area.form;
    var text = JSON.parse(document.getElementById("wiki-editor-texts").textContent);
    var dialog = document.getElementById("macro-browser");
    var picker = document.getElementById("link-browser");
    var macros = window.WikiMacros;
    var page = { id: form.elements.pageId.value, spaceKey: form.elements.spaceKey.value };
    var language = area.getAttribute("data-language");
    var saving = false;

    if (language === "fr") {
        tinymce.addI18n("fr", {
            "Bold": "Gras", "Italic": "Italique", "Underline": "Souligné", "Strikethrough": "Barré", "Bullet list": "Liste à puces",
            "Numbered list": "Liste numérotée", "Paragraph": "Paragraphe", "Heading 1": "Titre 1", "Heading 2": "Titre 2", "Heading 3": "Titre 3",
            "Heading 4": "Titre 4", "Preformatted": "Préformaté", "Blocks": "Styles", "Undo": "Annuler", "Redo": "Rétablir", "Table": "Tableau",
            "Insert/edit link": "Insérer un lien", "Link...": "Lien…", "Decrease indent": "Réduire le retrait", "Increase indent": "Augmenter le retrait",
            "Clear formatting": "Effacer la mise en forme", "Cell": "Cellule", "Row": "Ligne", "Column": "Colonne", "Table properties": "Propriétés du tableau",
            "Delete table": "Supprimer le tableau", "Insert row before": "Insérer une ligne avant", "Insert row after": "Insérer une ligne après",
            "Delete row": "Supprimer la ligne", "Insert column before": "Insérer une colonne avant", "Insert column after": "Insérer une colonne après",
            "Delete column": "Supprimer la colonne", "URL": "Adresse", "Text to display": "Texte affiché", "Title": "Titre", "Save": "Enregistrer",
            "Cancel": "Annuler", "Close": "Fermer", "Rich Text Area": "Contenu de la page", "Open link in...": "Ouvrir le lien dans…",
            "Current window": "La même fenêtre", "New window": "Une nouvelle fenêtre", "More...": "Plus…", "Reveal or hide additional toolbar items": "Afficher ou masquer d’autres outils",
            "Blockquote": "Citation", "Insert table": "Insérer un tableau", "Format {0}": "Style {0}", "Block {0}": "Style {0}"
        });
    }

    function macroOf(node) {
        return node && node.closest ? node.closest("[data-macro-name]") : null;
    }

    function startEdit(editor, node) {
        macros.macros().then(function (all) {
            var name = node.getAttribute("data-macro-name");
            var declared = all.find(function (macro) { return macro.macroName === name; })
                || { macroName: name, title: name, description: "", parameters: [], missing: true };
            var start = { storage: node.getAttribute("data-storage"), parameters: JSON.parse(node.getAttribute("data-macro-parameters") || "{}") };
            var body = node.querySelector(":scope > .wysiwyg-macro-body");
            macros.edit(dialog, text, declared, start, page, function (html) {
                editor.undoManager.transact(function () {
                    var made = editor.dom.create("div", {}, html).firstElementChild;
                    var place = made.querySelector(":scope > .wysiwyg-macro-body");
                    if (body && place) {
                        place.replaceWith(body.cloneNode(true));
                    }
                    editor.dom.replace(made, node);
                });
                editor.focus();
                editor.nodeChanged();
            });
        });
    }

    function insert(editor) {
        macros.browse(dialog, text, function (macro) {
            macros.edit(dialog, text, macro, { storage: "", parameters: {} }, page, function (html) {
                editor.focus();
                editor.insertContent(html);
            }, function () { insert(editor); });
        });
    }

    /* Links to pages keep their meaning when a page is renamed, so they are made by the server, not typed as addresses. */
    function escaped(value) {
        return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    }

    function linkHtml(found, label) {
        var storage = '<ac:link><ri:page ri:content-title="' + escaped(found.title) + '" ri:space-key="' + escaped(found.space.key) + '"/>'
            + "<ac:link-body>" + escaped(label) + "</ac:link-body></ac:link>";
        var address = macros.context + found._links.webui;
        return '<a class="confluence-link" href="' + escaped(address) + '" data-href="' + escaped(address) + '" data-storage="' + escaped(storage) + '">' + escaped(label) + "</a>";
    }

    function pickPage(editor) {
        var selected = editor.selection.getContent({ format: "text" });
        var search = macros.element("input", { type: "search", "class": "text", "aria-label": text["link.search"], placeholder: text["link.search"], autofocus: "", autocomplete: "off" });
        var list = macros.element("ul", { "class": "wiki-macro-list" });
        var none = macros.element("p", { role: "status" });
        function fill() {
            var words = search.value.trim();
            var path = words ? "/rest/api/content/search?expand=space&limit=20&cql=" + encodeURIComponent('title ~ "' + words.replace(/["\\]/g, " ") + '*"')
                : "/rest/api/content?expand=space&limit=20&spaceKey=" + encodeURIComponent(page.spaceKey);
            macros.send(path).then(function (answer) {
                list.replaceChildren.apply(list, answer.results.map(function (found) {
                    var button = macros.element("button", { type: "button" }, [macros.element("strong", {}, found.title), macros.element("span", {}, found.space.name)]);
                    button.addEventListener("click", function () {
                        picker.close();
                        editor.focus();
                        editor.insertContent(linkHtml(found, selected || found.title));
                    });
                    return macros.element("li", {}, button);
                }));
                none.textContent = answer.results.length ? "" : text["link.none"];
            }, function () { none.textContent = text.failed; });
        }
        search.addEventListener("input", fill);
        macros.open(picker, [macros.head(picker, "link-browser-title", text["link.title"], text), macros.element("div", { "class": "wiki-dialog-body" }, [search, none, list])]);
        fill();
    }

    function imageHtml(file) {
        var storage = '<ac:image><ri:attachment ri:filename="' + escaped(file.title) + '"/></ac:image>';
        return '<img class="confluence-embedded-image" src="' + escaped(macros.context + file._links.download) + '" alt="" data-storage="' + escaped(storage) + '">';
    }

    function pickImage(editor) {
        var list = macros.element("ul", { "class": "wiki-macro-list wiki-image-list" });
        var none = macros.element("p", { role: "status" });
        var upload = macros.element("input", { type: "file", accept: "image/*", id: "image-upload" });
        function choose(file) {
            picker.close();
            editor.focus();
            editor.insertContent(imageHtml(file));
        }
        function fill() {
            macros.send("/rest/api/content/" + page.id + "/child/attachment").then(function (answer) {
                var images = answer.results.filter(function (file) { return file.extensions.mediaType.indexOf("image/") === 0; });
                list.replaceChildren.apply(list, images.map(function (file) {
                    var button = macros.element("button", { type: "button" }, [macros.element("img", { src: macros.context + file._links.download, alt: "" }), macros.element("span", {}, file.title)]);
                    button.addEventListener("click", function () { choose(file); });
                    return macros.element("li", {}, button);
                }));
                none.textContent = images.length ? "" : text["image.none"];
            });
        }
        upload.addEventListener("change", function () {
            var data = new FormData();
            data.append("file", upload.files[0]);
            fetch(macros.context + "/rest/api/content/" + page.id + "/child/attachment", { method: "POST", headers: { "X-Atlassian-Token": "no-check" }, body: data })
                .then(function (response) { return response.json(); })
                .then(function (answer) { choose(answer.results[0]); }, function () { none.textContent = text.failed; });
        });
        var body = page.id === "0" ? [macros.element("p", {}, text["image.first"])]
            : [macros.element("label", { "for": "image-upload" }, text["image.upload"]), upload, none, list];
        macros.open(picker, [macros.head(picker, "link-browser-title", text["image.title"], text), macros.element("div", { "class": "wiki-dialog-body" }, body)]);
        if (page.id !== "0") { fill(); }
    }

    tinymce.init({
        target: area,
        language: language === "fr" ? "fr" : undefined,
        language_url: undefined,
        branding: false, promotion: false, menubar: false, statusbar: false, browser_spellcheck: true, contextmenu: false,
        plugins: "lists link table autoresize",
        min_height: 360, autoresize_bottom_margin: 40, autoresize_overflow_padding: window.innerWidth > 860 ? 32 : 16,
        toolbar_mode: "sliding", toolbar_sticky: false,
        toolbar: "blocks bold italic underline | bullist numlist tasklist outdent indent | pagelink link insertimage table | insertmacro | strikethrough blockquote removeformat | undo redo",
        block_formats: "Paragraph=p;Heading 1=h1;Heading 2=h2;Heading 3=h3;Heading 4=h4;Preformatted=pre",
        entity_encoding: "raw", convert_urls: false, relative_urls: false, verify_html: true,
        valid_elements: "*[*]", extended_valid_elements: "*[*]", valid_children: "+body[style],+li[div|p|ul|ol]",
        content_css: [macros.context + "/s/workbench/static/wiki-content.css", macros.context + "/s/workbench/static/wiki-editor-content.css"], body_class: "wiki-content",
        object_resizing: "img", table_resize_bars: false, table_default_attributes: {}, table_default_styles: {}, table_header_type: "cells",
        noneditable_class: "mceNonEditable", iframe_aria_text: area.labels[0] ? area.labels[0].textContent : "",
        setup: function (editor) {
            editor.ui.registry.addButton("insertmacro", { icon: "plus", text: text["macro.insert"], tooltip: text["macro.insert"], onAction: function () { insert(editor); } });
            editor.ui.registry.addButton("pagelink", { icon: "bookmark", tooltip: text["link.title"], onAction: function () { pickPage(editor); } });
            editor.ui.registry.addButton("insertimage", { icon: "image", tooltip: text["image.title"], onAction: function () { pickImage(editor); } });
            editor.ui.registry.addButton("tasklist", { icon: "checklist", tooltip: text.task, onAction: function () {
                var list = editor.dom.getParent(editor.selection.getNode(), "ul");
                if (list && list.classList.contains("inline-task-list")) {
                    editor.dom.removeClass(list, "inline-task-list");
                } else if (list) {
                    editor.dom.addClass(list, "inline-task-list");
                } else {
                    editor.execCommand("InsertUnorderedList");
                    editor.dom.addClass(editor.dom.getParent(editor.selection.getNode(), "ul"), "inline-task-list");
                }
            } });
            editor.ui.registry.addButton("editmacro", { text: text["macro.edit.short"], onAction: function () { startEdit(editor, macroOf(editor.selection.getNode())); } });
            editor.ui.registry.addButton("removemacro", { text: text["macro.remove"], onAction: function () {
                var node = macroOf(editor.selection.getNode());
                editor.undoManager.transact(function () { editor.dom.remove(node); });
            } });
            editor.ui.registry.addContextToolbar("macro", {
                predicate: function (node) { return node.nodeType === 1 && node.hasAttribute("data-macro-name"); },
                items: "editmacro removemacro", scope: "node", position: "node"
            });
            editor.on("dblclick", function (event) {
                var node = macroOf(event.target);
                if (node && !event.target.closest(".wysiwyg-macro-body")) { startEdit(editor, node); }
            });
            editor.on("keydown", function (event) {
                var node = macroOf(editor.selection.getNode());
                if (event.key === "Enter" && node && node.getAttribute("contenteditable") === "false" && editor.selection.getNode() === node) {
                    event.preventDefault();
                    startEdit(editor, node);
                }
            });
            editor.on("click", function (event) {
                var item = event.target.closest("ul.inline-task-list > li");
                if (item && event.target === item && event.offsetX < 0) {
                    editor.undoManager.transact(function () { editor.dom.toggleClass(item, "checked"); });
                }
            });
            editor.on("init", function () {
                window.wikiEditorReady = true;
                document.body.classList.add("wiki-editor-ready");
            });
        }
    });

    form.addEventListener("submit", function () { saving = true; });
    window.addEventListener("beforeunload", function (event) {
        var editor = tinymce.get("wysiwygTextarea");
        if (!saving && editor && editor.isDirty()) {
            event.preventDefault();
            event.returnValue = text.leave;
        }
    });
}());
