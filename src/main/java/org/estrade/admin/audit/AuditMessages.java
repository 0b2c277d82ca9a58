package org.estrade.admin.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who did what: each entry is a name, what was done, to what kind of thing, and what it was called. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message
    String heading();

    @Message
    String introduction();

    @Message
    String none();

    /** Who did what no account asked for. */
    @Message
    String program();

    /** A verb, after the name; it leads to the kind. */
    @Message
    String did(String action);

    /** What it was done to, after the verb. */
    @Message
    String what(String action, String kind);

    @Message
    String named(String name);

    @Message
    String older();

    @Message
    String newer();
}
