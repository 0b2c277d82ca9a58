package org.estrade.tag;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for tags alone; those they share with venues and people are in the naming bundle. */
@MessageBundle("tag")
public interface TagMessages {

    /** What the form calls a field. */
    @Message
    String field(String field);

    @Message
    String labelHint();
}
