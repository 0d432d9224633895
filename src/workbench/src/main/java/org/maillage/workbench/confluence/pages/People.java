package org.maillage.workbench.confluence.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.maillage.workbench.look.Texts;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** Names and dates as templates show them; known there as {@code $people}. */
public final class People {

    private final UserDirectory directory;
    private final Texts text;

    People(UserDirectory directory, Texts text) {
        this.directory = directory;
        this.text = text;
    }

    /** Returns the full name of a person by key; "Anonymous" for null, "Unknown user" for a key nobody has. */
    public String name(String key) {
        if (key == null) {
            return text.get("anonymous");
        }
        return directory.findByKey(key).map(WorkbenchUser::fullName).orElseGet(() -> text.get("unknown.user"));
    }

    /** Returns a day in words of the reader's language. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(text.locale()).withZone(ZoneId.systemDefault()).format(instant);
    }

    /** Returns a day and the time of day in words of the reader's language. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(text.locale())
                .withZone(ZoneId.systemDefault()).format(instant);
    }

    /** Returns a file's size in words. */
    public String size(long bytes) {
        return bytes < 1024 ? text.get("size.bytes", bytes) : bytes < 1024 * 1024 ? text.get("size.kb", bytes / 1024)
                : text.get("size.mb", bytes / (1024 * 1024));
    }
}
