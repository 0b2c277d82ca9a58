package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page of the admin. */
@MessageBundle("admin")
public interface AdminMessages {

    /** The language of all these sentences, as {@code <html lang>} says it. */
    @Message
    String language();

    @Message
    String skip();

    @Message
    String sections();

    @Message
    String talks();

    @Message
    String imports();

    @Message
    String viewSite();

    @Message
    String signOut();
}
