package org.estrade.transfer.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of an archive, in the order in which they are restored. A table is restored after the tables that its rows
 * refer to.
 *
 * <p>The rows of a table are in a fixed order, so that the same content always gives the same bytes.
 */
enum ArchiveTable {
    /** The pictures. The bytes of each picture are a separate entry of the archive. */
    MEDIA("id", "bytes"),
    /** The files of talks. The bytes of each file are a separate entry of the archive; its pages are read again. */
    VAULT_FILE("hash collate \"C\"", "upload_id", "read_at", "pages", "problem"),
    SITE("id", "content_version", "all_talks_version", "content_changed_at", "starter_loaded_at", "sample_import_id"),
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
    /** The revisions, without the account that made each of them: accounts are not in the archive. */
    REVISION("id", "account_id"),
    TALK_TEXT("talk_id, language collate \"C\""),
    TALK_TAG("talk_id, position"),
    DELIVERY("talk_id, position, id"),
    DELIVERY_SPEAKER("delivery_id, position"),
    LINK("id"),
    OLD_SLUG("slug collate \"C\""),
    TALK_FRAGMENT("talk_id, fragment collate \"C\""),
    PROPOSAL("id"),
    DELIVERY_CHANGE("delivery_id"),
    LINK_CHECK("id"),
    LINK_COPY("path collate \"C\""),
    LINK_WATCH("id"),
    VIDEO_STILL("address collate \"C\""),
    AUDIT_ENTRY("id", "account_id");

    /** The tables that are not in an archive: accounts, secrets, and data that the program can compute again. */
    static final Set<String> TABLES_NOT_ARCHIVED = Set.of(
            "account",
            "account_name",
            "account_mail",
            "password_request",
            "session",
            "session_era",
            "known_browser",
            "sign_in_event",
            "sign_in_failure",
            "setup_token",
            "passkey",
            "passkey_owner",
            "passkey_challenge",
            "second_factor",
            "recovery_code",
            "pending_sign_in",
            "preview_link",
            "talk_search",
            "search_word",
            "shedlock",
            "import_run",
            "import_change",
            "import_name",
            "import_label",
            "name_merge",
            "outgoing_request",
            "talk_summary",
            "vault_upload",
            "vault_chunk",
            "vault_page",
            "vault_picture",
            "flyway_schema_history");

    private final String order;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> omittedColumns;

    ArchiveTable(String order, String... omittedColumns) {
        this.order = order;
        this.omittedColumns = List.of(omittedColumns);
    }

    /** The name of the table in the database. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the entry of the table in the zip file. */
    String entry() {
        return "tables/" + table() + ".jsonl";
    }

    /** The columns that are not in the archive. */
    List<String> omittedColumns() {
        return omittedColumns;
    }

    /** The query for the rows. Its result has one column with a JSON text. Its parameter is the array of omitted columns. */
    String query() {
        return "select cast(to_jsonb(r) - ? as text) from %s r order by %s".formatted(table(), order);
    }
}
