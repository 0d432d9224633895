/* The wiki's pages: branches of the page tree, ticking tasks off is left to the editor. */
(function () {
    "use strict";

    document.addEventListener("click", function (event) {
        var toggle = event.target.closest && event.target.closest(".wiki-tree-toggle");
        if (!toggle) {
            return;
        }
        var open = toggle.getAttribute("aria-expanded") !== "true";
        toggle.setAttribute("aria-expanded", String(open));
        document.getElementById(toggle.getAttribute("aria-controls")).hidden = !open;
    });
}());
