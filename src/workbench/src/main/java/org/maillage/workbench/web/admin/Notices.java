package org.maillage.workbench.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a form's answer has to say on the page it leads to: kept in the session until it is shown, once. */
final class Notices {

    private static final String ATTRIBUTE = Notices.class.getName();

    private Notices() {}

    static void success(HttpServletRequest request, String text) {
        add(request, new Notice("success", text));
    }

    static void error(HttpServletRequest request, String text) {
        add(request, new Notice("error", text));
    }

    /** Returns what is to be said, and forgets it. */
    static List<Notice> take(HttpServletRequest request) {
        List<Notice> notices = of(request.getSession());
        request.getSession().removeAttribute(ATTRIBUTE);
        return notices;
    }

    private static void add(HttpServletRequest request, Notice notice) {
        List<Notice> notices = new ArrayList<>(of(request.getSession()));
        notices.add(notice);
        request.getSession().setAttribute(ATTRIBUTE, notices);
    }

    private static List<Notice> of(HttpSession session) {
        List<Notice> notices = new ArrayList<>();
        if (session.getAttribute(ATTRIBUTE) instanceof List<?> kept) {
            kept.forEach(notice -> notices.add((Notice) notice));
        }
        return notices;
    }

    /**
     * One message.
     *
     * @param kind the kind of AUI message: success or error
     * @param text plain text
     */
    public record Notice(String kind, String text) implements Serializable {}
}
