package org.estrade.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the admin's list of talks. */
@MessageBundle("talk")
public interface TalkMessages {

    @Message
    String heading();

    @Message
    String summary(int published, int drafts, int deliveries, int links);

    @Message
    String importFile();

    @Message
    String tabs();

    @Message
    String tab(String show);

    @Message
    String status(String dot);

    @Message
    String counts(int deliveries, int links);

    @Message
    String changedToday(String time);

    @Message
    String changedOn(String date);

    @Message
    String lack(String lack, String language);

    @Message
    String lackAt(String place, String lack);

    @Message
    String order();

    @Message
    String nothingHere();

    @Message
    String empty();

    @Message
    String emptyAdvice();
}
