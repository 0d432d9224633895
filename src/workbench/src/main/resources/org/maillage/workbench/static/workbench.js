/*
 * What scripts of apps expect to find in both products besides AUI: AMD names, AJS.Meta, AJS.toInit, WRM.data,
 * and what the frame itself needs: menu and sidebar of a narrow screen.
 */
(function ($, AJS) {
    "use strict";

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute("content") : undefined;
    }

    function contextPath() {
        return meta("context-path") || "";
    }

    /* AUI's own object is sealed; apps and the products add to it. */
    AJS = window.AJS = Object.assign({}, AJS);
    AJS.contextPath = contextPath;
    AJS.Meta = AJS.Meta || {
        get: meta,
        getBoolean: function (name) { return meta(name) === "true"; },
        getNumber: function (name) { return +meta(name); }
    };
    AJS.toInit = AJS.toInit || function (callback) {
        $(function () {
            try {
                callback($);
            } catch (e) {
                console.error("AJS.toInit: a callback failed", e);
            }
        });
    };

    var WRM = window.WRM = window.WRM || {};
    WRM._unparsedData = WRM._unparsedData || {};
    WRM.contextPath = contextPath;
    WRM.data = {
        /* Each key is handed out once, as in the products. */
        claim: function (key) {
            var json = WRM._unparsedData[key];
            delete WRM._unparsedData[key];
            return json === undefined ? undefined : JSON.parse(json);
        }
    };
    WRM.I18n = WRM.I18n || { getText: AJS.I18n.getText };

    define("jquery", function () { return $; });
    define("ajs", function () { return AJS; });
    define("aui", function () { return AJS; });
    define("wrm", function () { return WRM; });
    define("wrm/data", function () { return WRM.data; });
    define("wrm/context-path", function () { return contextPath; });
    define("wrm/i18n", function () { return WRM.I18n; });
    define("wrm/format", function () { return AJS.format; });
    define("aui/flag", function () { return AJS.flag; });
    define("aui/message", function () { return AJS.messages; });
    define("confluence/meta", function () { return AJS.Meta; });

    function toggles(buttonId, cssClass) {
        var button = document.getElementById(buttonId);
        if (!button) {
            return;
        }
        function set(open) {
            document.body.classList.toggle(cssClass, open);
            button.setAttribute("aria-expanded", String(open));
        }
        button.addEventListener("click", function () {
            set(button.getAttribute("aria-expanded") !== "true");
        });
        document.addEventListener("keydown", function (event) {
            if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
                set(false);
                button.focus();
            }
        });
    }

    $(function () {
        toggles("wb-menu-toggle", "wb-menu-open");
        toggles("wb-sidebar-toggle", "wb-sidebar-open");
        document.querySelectorAll("[data-wb-confirm]").forEach(function (element) {
            element.addEventListener("click", function (event) {
                if (!window.confirm(element.getAttribute("data-wb-confirm"))) {
                    event.preventDefault();
                }
            });
        });
        document.querySelectorAll("form[data-wb-busy]").forEach(function (form) {
            form.addEventListener("submit", function () {
                var status = form.querySelector("[role=status]");
                if (status) {
                    status.textContent = form.getAttribute("data-wb-busy");
                }
                form.querySelectorAll("button").forEach(function (button) {
                    button.setAttribute("aria-disabled", "true");
                });
            });
        });
    });
}(window.jQuery, window.AJS));
