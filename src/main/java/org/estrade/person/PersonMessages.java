package org.estrade.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for people alone; those they share with venues and tags are in the naming bundle. */
@MessageBundle("person")
public interface PersonMessages {

    /** What the form calls a field. */
    @Message
    String field(String field);

    @Message
    String websiteHint();
}
