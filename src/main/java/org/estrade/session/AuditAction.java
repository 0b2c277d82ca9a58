package org.estrade.session;

import java.util.Locale;

/** The actions that the audit trail records. The database stores the {@link #word} of an action. */
public enum AuditAction {
    CREATE,
    EDIT,
    DUPLICATE,
    ORDER,
    PUBLISH,
    UNPUBLISH,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH_FAILED,
    DELETE,
    RESTORE,
    PURGE,
    MERGE,
    UNMERGE,
    IMPORT,
    UNDO,
    PREVIEW_LINK,
    REVOKE,
    PASSWORD,
    PASSWORD_MAIL,
    PASSWORD_RESET,
    MAIL_ADDRESS,
    SESSIONS,
    SESSION,
    PASSKEY,
    PASSKEY_REMOVED,
    SECOND_FACTOR,
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODES;

    /** The action's word in the database and in the messages: lower-case letters and hyphens, {@code publish-failed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
