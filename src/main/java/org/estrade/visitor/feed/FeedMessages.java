package org.estrade.visitor.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in files for programs, which people read in the end. */
@MessageBundle("feed")
public interface FeedMessages {

    /** The kind of thing that is referred to. */
    @Message("Conférence")
    String talk();

    @Message("Conférence donnée par {speaker}")
    String talk_by(String speaker);

    /** A calendar's entry: many programs show no other sign of it. */
    @Message("Annulée\u00a0: {title}")
    String cancelled(String title);

    /** What an address leads to: Slides, then the address. */
    @Message("{kind}\u00a0: {url}")
    String address(String kind, String url);
}
