package org.estrade.talk.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the small form that adds a delivery. */
@MessageBundle("delivery")
public interface AddDeliveryMessages {

    @Message
    String add();

    @Message
    String lead();

    /** What the form calls that field. */
    @Message
    String label(String field);

    @Message
    String choose();

    @Message
    String venueHint();

    @Message
    String date();

    @Message
    String unknown();

    @Message
    String dateHint();

    @Message
    String linkKinds(String kind);

    @Message
    String addIt();

    @Message
    String noTalk();

    @Message
    String noTalkAdvice();

    @Message
    String newTalk();

    @Message
    String talkMissing();

    @Message
    String talkGone();

    @Message
    String talkFull();

    @Message
    String published(String venue);

    @Message
    String seePage();

    @Message
    String draftSaved(String venue);

    @Message
    String publishIt();
}
