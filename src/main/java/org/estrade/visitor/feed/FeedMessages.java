package org.estrade.visitor.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in feeds, calendars and references, which people read in their programs. */
@MessageBundle("feed")
public interface FeedMessages {

    /** The genre of a reference, and the beginning of a description. */
    @Message("Conférence")
    String talk();

    @Message("Conférence donnée par {speaker}")
    String talk_by(String speaker);

    /** The title of a cancelled delivery in a calendar: many programs do not show the status of an event. */
    @Message("Annulée\u00a0: {title}")
    String cancelled(String title);

    /** A link: its label, then its address. */
    @Message("{kind}\u00a0: {url}")
    String address(String kind, String url);
}
