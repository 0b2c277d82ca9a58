package org.estrade.talk.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a talk's history. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message
    String heading();

    @Message
    String summary(int count, String day);

    @Message
    String versions();

    @Message
    String at(String day, String time);

    @Message
    String kind(String kind);

    @Message
    String publicNow();

    @Message
    String older();

    @Message
    String newer();

    /** From the moment of one version to that of another. */
    @Message
    String between(String from, String to);

    @Message
    String fromNothing(String to);

    @Message
    String betweenPublished(String to);

    @Message
    String comparePublished();

    @Message
    String compareOthers();

    @Message
    String from();

    @Message
    String to();

    @Message
    String compare();

    @Message
    String restore();

    @Message
    String restored(String day, String time);

    @Message
    String unrestorable(String sentence);

    @Message
    String creation();

    @Message
    String nothingChanged();

    @Message
    String corrected(String fact, String venue);

    @Message
    String deliveryAdded(String venue);

    @Message
    String deliveryRemoved(String venue);

    @Message
    String tagAdded(String tag);

    @Message
    String tagRemoved(String tag);

    @Message
    String tagsChanged();

    @Message
    String andOthers(String labels, int count);

    @Message
    String deliveries();

    @Message
    String colon();

    @Message
    String orderChanged();

    @Message
    String unchanged();

    @Message
    String unchangedParagraphs(int count);

    @Message
    String same();

    @Message
    String sign(String sign);
}
