package org.estrade.talk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the fields of a talk are called, and their values where these are not the speaker's own words. */
@MessageBundle("field")
public interface FieldMessages {

    @Message
    String title(String language);

    @Message
    String text(String language);

    /** The abstract in at most that many characters. */
    @Message
    String shortText(String limit, String language);

    @Message
    String slug();

    @Message
    String tags();

    @Message
    String links();

    @Message
    String order();

    @Message
    String delivery(String venue);

    @Message
    String deliveryWithoutVenue();

    /** One fact of the delivery at that venue. */
    @Message
    String factAt(String venue, String fact);

    @Message
    String fact(String fact);

    @Message
    String kind(String kind);

    @Message
    String named(String kind, String label);

    @Message
    String inLanguage(String language);

    @Message
    String credit(String name);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String online();

    @Message
    String cancelled();

    @Message
    String with(String names);

    @Message
    String linkCount(int count);
}
