package org.estrade.visitor.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in files for programs, which people read in the end. */
@MessageBundle("feed")
public interface FeedMessages {

    /** The kind of thing that is referred to. */
    @Message
    String talk();

    @Message
    String talk_by(String speaker);

    /** A calendar's entry: many programs show no other sign of it. */
    @Message
    String cancelled(String title);

    /** What an address leads to: Slides, then the address. */
    @Message
    String address(String kind, String url);
}
