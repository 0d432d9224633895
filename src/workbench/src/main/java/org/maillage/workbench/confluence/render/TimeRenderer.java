package org.maillage.workbench.confluence.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/** {@code <time datetime="2026-11-23"/>}: a date put in with the editor, shown in the reader's language. */
final class TimeRenderer implements ElementRenderer {

    @Override
    public void render(Element time, MarkupWriter out, Rendering page) {
        String date = time.attr("datetime");
        out.open("time", "datetime", date, "class", "date-lozenger-container").text(shown(date, page.context())).close("time");
    }

    private static String shown(String date, RenderContext context) {
        try {
            return LocalDate.parse(date).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(context.texts().locale()));
        } catch (DateTimeParseException e) {
            return date;
        }
    }
}
