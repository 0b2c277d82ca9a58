package org.estrade.support;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of the audit trail. */
public final class AuditEntries {

    private AuditEntries() {}

    public static StoredRows all() {
        return StoredRows.in("audit_entry");
    }

    /** The entries about the talk, venue, … with that id. */
    public static StoredRows about(long subject) {
        return all().where("subject_id", subject);
    }

    public static void clear() {
        all().delete();
    }

    /**
     * Adds an entry.
     *
     * @param username null for what the program did by itself
     * @param subject the id of the talk, venue, …; null for what has none
     */
    public static void add(
            Instant at, @Nullable String username, String action, String kind, @Nullable Long subject, String name) {
        all().add(
                        "at",
                        at,
                        "username",
                        username,
                        "action",
                        action,
                        "subject_kind",
                        kind,
                        "subject_id",
                        subject,
                        "subject_name",
                        name);
    }

    /** The actions on the talk, venue, … with that id, the oldest first. */
    public static List<String> actions(long subject) {
        return about(subject).ordered("action", "id");
    }

    /** Each entry as {@code action | kind | name}, the oldest first. */
    public static List<String> lines() {
        return all().ordered("action, subject_kind, subject_name", "id");
    }
}
