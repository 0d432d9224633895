/*
 * The macro browser and the dialog in which a macro's parameters are edited. The dialog is made from what the macro
 * declares (GET rest/tinymce/1/macro/browse); the server makes the macro's markup, so that nothing is lost on the way.
 */
(function () {
    "use strict";

    var context = document.querySelector("meta[name=ajs-context-path]").content;
    var known = null;

    function element(name, attributes, children) {
        var made = document.createElement(name);
        Object.keys(attributes || {}).forEach(function (key) {
            if (attributes[key] !== null && attributes[key] !== undefined && attributes[key] !== false) {
                made.setAttribute(key, attributes[key]);
            }
        });
        [].concat(children || []).forEach(function (child) {
            made.append(child);
        });
        return made;
    }

    function send(path, body) {
        return fetch(context + path, {
            method: body ? "POST" : "GET",
            headers: body ? { "Content-Type": "application/json" } : {},
            body: body ? JSON.stringify(body) : undefined
        }).then(function (response) {
            return response.json().then(function (json) {
                if (!response.ok) {
                    throw new Error(json.message);
                }
                return json;
            });
        });
    }

    function macros() {
        known = known || send("/rest/tinymce/1/macro/browse").then(function (answer) {
            return answer.macros;
        });
        return known;
    }

    function head(dialog, id, title, text) {
        var close = element("button", { type: "button", "class": "wiki-dialog-close", "aria-label": text.close }, "×");
        close.addEventListener("click", function () { dialog.close(); });
        return element("div", { "class": "wiki-dialog-head" }, [element("h2", { id: id }, title), close]);
    }

    function open(dialog, parts) {
        dialog.replaceChildren.apply(dialog, parts);
        if (!dialog.open) {
            dialog.showModal();
        }
        var first = dialog.querySelector("[autofocus]") || dialog.querySelector("input, select, textarea, button");
        if (first) {
            first.focus();
        }
    }

    /* The list of macros; choose(macro) is called with the one that was chosen. */
    function browse(dialog, text, choose) {
        macros().then(function (all) {
            var search = element("input", { type: "search", "class": "text", id: "macro-search", placeholder: text["macro.search"], "aria-label": text["macro.search"], autofocus: "", autocomplete: "off" });
            var list = element("ul", { "class": "wiki-macro-list" });
            var none = element("p", { role: "status", "class": "wiki-macro-none" });
            function fill() {
                var words = search.value.toLowerCase();
                var found = all.filter(function (macro) {
                    return (macro.title + " " + macro.description + " " + macro.macroName).toLowerCase().indexOf(words) >= 0;
                });
                list.replaceChildren.apply(list, found.map(function (macro) {
                    var button = element("button", { type: "button", "data-macro": macro.macroName }, [
                        element("strong", {}, macro.title), element("span", {}, macro.description)]);
                    button.addEventListener("click", function () { choose(macro); });
                    return element("li", {}, button);
                }));
                none.textContent = found.length ? "" : text["macro.none"];
            }
            search.addEventListener("input", fill);
            search.addEventListener("keydown", function (event) {
                if (event.key === "Enter") {
                    event.preventDefault();
                    var first = list.querySelector("button");
                    if (first) { first.click(); }
                }
            });
            fill();
            open(dialog, [head(dialog, "macro-browser-title", text["macro.choose"], text), element("div", { "class": "wiki-dialog-body" }, [search, none, list])]);
        });
    }

    var suggestions = {
        spacekey: function (list) {
            send("/rest/api/space").then(function (answer) {
                answer.results.forEach(function (space) { list.append(element("option", { value: space.key }, space.name)); });
            });
        },
        username: function (list) {
            send("/rest/tinymce/1/user").then(function (answer) {
                answer.users.forEach(function (user) { list.append(element("option", { value: user.username }, user.displayName)); });
            });
        },
        "confluence-content": function (list, spaceKey) {
            send("/rest/api/content?limit=200&spaceKey=" + encodeURIComponent(spaceKey)).then(function (answer) {
                answer.results.forEach(function (page) { list.append(element("option", { value: page.title })); });
            });
        }
    };

    function control(parameter, id, value, spaceKey, described) {
        var common = { id: id, name: parameter.name, "aria-describedby": described, required: parameter.required ? "" : null };
        var input;
        if (parameter.type === "boolean") {
            input = element("input", { type: "checkbox", id: id, "aria-describedby": described, "class": "checkbox" });
            input.checked = value === "true";
            return { element: input, value: function () { return String(input.checked); }, neutral: "false" };
        }
        if (parameter.type === "enum" && !parameter.multiple) {
            input = element("select", Object.assign({ "class": "select" }, common), parameter.values.map(function (choice) {
                return element("option", { value: choice.value }, choice.label);
            }));
            if (!parameter.required && !parameter.defaultValue) {
                input.prepend(element("option", { value: "" }, "–"));
            }
            if (value && !parameter.values.some(function (choice) { return choice.value === value; })) {
                input.append(element("option", { value: value }, value));
            }
            input.value = value;
            return { element: input, value: function () { return input.value; } };
        }
        input = element("input", Object.assign({ "class": "text", type: parameter.type === "int" ? "number" : "text", autocomplete: "off" }, common));
        input.value = value;
        var suggest = suggestions[parameter.type];
        if (!suggest) {
            return { element: input, value: function () { return input.value.trim(); } };
        }
        var list = element("datalist", { id: id + "-list" });
        input.setAttribute("list", list.id);
        suggest(list, spaceKey);
        return { element: element("span", {}, [input, list]), value: function () { return input.value.trim(); } };
    }

    /*
     * The form of one macro. `start` holds name, parameters, storage and body of the macro being edited (or nothing for
     * a new one); save(html) is called with what the editor puts in its place.
     */
    function edit(dialog, text, macro, start, page, save, back) {
        var isNew = !start.storage;
        var controls = {};
        var fields = macro.parameters.map(function (parameter, index) {
            var id = "macro-param-" + index;
            var given = start.parameters[parameter.name];
            var made = control(parameter, id, given === undefined ? (isNew ? parameter.defaultValue : "") : given, page.spaceKey, parameter.description ? id + "-desc" : null);
            controls[parameter.name] = made;
            var label = element("label", { "for": id }, [parameter.label || text["macro.default"]].concat(parameter.required ? element("span", { "class": "aui-icon icon-required" }, "*") : []));
            return element("div", { "class": "field-group wiki-field" + (parameter.type === "boolean" ? " wiki-field-check" : "") },
                [label, made.element].concat(parameter.description ? element("div", { "class": "description", id: id + "-desc" }, parameter.description) : []));
        });
        var known = Object.keys(controls);
        var others = Object.keys(start.parameters).filter(function (name) { return known.indexOf(name) < 0; });
        if (macro.missing) {
            fields.unshift(element("div", { "class": "aui-message aui-message-warning" }, element("p", {}, text["macro.unknown"])));
        }
        function values() {
            var all = {};
            known.forEach(function (name) {
                var value = controls[name].value();
                var absent = start.parameters[name] === undefined;
                all[name] = absent && value === controls[name].neutral ? "" : value;
            });
            return all;
        }
        function request() {
            return { name: macro.macroName, storage: start.storage || "", parameters: values(), contentId: page.id, spaceKey: page.spaceKey };
        }
        var problem = element("p", { role: "alert", "class": "wiki-dialog-problem" });
        var preview = element("div", { "class": "wiki-content wiki-macro-preview", "aria-live": "polite" });
        function show() {
            send("/rest/tinymce/1/macro/preview", request()).then(function (answer) {
                preview.innerHTML = answer.html;
            }, function () { preview.textContent = text.failed; });
        }
        var refresh = element("button", { type: "button", "class": "aui-button" }, text["macro.preview.refresh"]);
        refresh.addEventListener("click", show);
        var form = element("form", { "class": "aui wiki-macro-form", id: "macro-form" }, fields);
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            send("/rest/tinymce/1/macro/placeholder", request()).then(function (answer) {
                dialog.close();
                save(answer.html);
            }, function (failure) { problem.textContent = failure.message || text.failed; });
        });
        form.addEventListener("change", show);
        var submit = element("button", { "class": "aui-button aui-button-primary", form: "macro-form", id: "macro-save" }, isNew ? text.insert : text.save);
        var cancel = element("button", { type: "button", "class": "aui-button aui-button-link" }, back ? text["macro.back"] : text.cancel);
        cancel.addEventListener("click", function () { if (back) { back(); } else { dialog.close(); } });
        var rest = others.length ? [element("p", { "class": "description" }, others.map(function (name) { return name + " = " + start.parameters[name]; }).join(", "))] : [];
        open(dialog, [head(dialog, "macro-browser-title", macro.title, text),
            element("div", { "class": "wiki-dialog-body wiki-macro-columns" }, [
                element("div", {}, [element("p", { "class": "description" }, macro.description), form].concat(rest)),
                element("section", { "aria-label": text["macro.preview"] }, [element("div", { "class": "wiki-preview-head" }, [element("h3", {}, text["macro.preview"]), refresh]), preview])]),
            problem, element("div", { "class": "wiki-dialog-foot" }, [submit, cancel])]);
        show();
    }

    window.WikiMacros = { context: context, element: element, send: send, macros: macros, browse: browse, edit: edit, open: open, head: head };
}());
