package org.estrade.venue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for venues alone; those they share with people and tags are in the naming bundle. */
@MessageBundle("venue")
public interface VenueMessages {

    /** What the form calls a field. */
    @Message
    String field(String field);

    @Message
    String cityHint();

    /** Under the coordinates; known when those of that city are. */
    @Message
    String coordinatesHint(String city, boolean known);

    @Message
    String websiteHint();

    @Message
    String kind(String kind);

    @Message
    String tab(String tab);

    @Message
    String online();
}
