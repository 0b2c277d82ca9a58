package org.estrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a request that is turned away at the door is told. */
@MessageBundle("security")
public interface SecurityMessages {

    @Message
    String ambiguousPath();

    @Message
    String otherOrigin();

    @Message
    String unknownOrigin();
}
