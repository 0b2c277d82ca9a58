package org.estrade.transfer.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of an archive, in the order in which they are restored: a row comes after the rows that it refers to.
 *
 * <p>The order of a table's rows is fixed, so that the same content always makes the same bytes.
 */
enum ArchiveTable {
    /** The bytes of a picture are a file of their own in the archive. */
    MEDIA("id", "bytes"),
    SITE("id", "content_version", "content_changed_at", "starter_loaded_at"),
    SITE_TEXT("language collate \"C\""),
    SITE_LINK("id"),
    VENUE("id"),
    VENUE_SPELLING("spelling collate \"C\""),
    PERSON("id"),
    PERSON_SPELLING("spelling collate \"C\""),
    TAG("id"),
    TAG_LABEL("tag_id, language collate \"C\""),
    TAG_SPELLING("spelling collate \"C\""),
    TALK("id"),
    /** Accounts are not in the archive, so no row says which account wrote it. */
    REVISION("id", "account_id"),
    TALK_TEXT("talk_id, language collate \"C\""),
    TALK_TAG("talk_id, position"),
    DELIVERY("talk_id, position, id"),
    DELIVERY_SPEAKER("delivery_id, position"),
    LINK("id"),
    OLD_SLUG("slug collate \"C\""),
    DELIVERY_CHANGE("delivery_id"),
    AUDIT_ENTRY("id", "account_id");

    /** Tables that no archive holds: who may sign in, secrets, and what the program makes again by itself. */
    static final Set<String> LEFT_OUT = Set.of(
            "account",
            "session",
            "sign_in_failure",
            "setup_token",
            "preview_link",
            "talk_search",
            "shedlock",
            "import_run",
            "import_change",
            "flyway_schema_history");

    private final String order;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> leftOutColumns;

    ArchiveTable(String order, String... leftOutColumns) {
        this.order = order;
        this.leftOutColumns = List.of(leftOutColumns);
    }

    /** The table's name in the database. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the table's entry in the zip file. */
    String entry() {
        return "tables/" + table() + ".jsonl";
    }

    List<String> leftOutColumns() {
        return leftOutColumns;
    }

    /** A query for the rows as JSON texts, one column; its parameter is an array of the columns that are left out. */
    String rows() {
        return "select cast(to_jsonb(r) - ? as text) from %s r order by %s".formatted(table(), order);
    }
}
