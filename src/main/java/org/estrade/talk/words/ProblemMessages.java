package org.estrade.talk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to correct in a talk, one sentence a rule. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message
    String titleMissing();

    @Message
    String titleMissingHere();

    @Message
    String slugMissing();

    @Message
    String slugShape();

    @Message
    String slugTaken();

    @Message
    String venueMissing();

    @Message
    String nameMissing();

    @Message
    String tooLong(String length, String longest);

    @Message
    String tooMany(String count, String most);

    @Message
    String twice(String name);

    @Message
    String semicolon();

    @Message
    String controlCharacter();

    @Message
    String yearRange(String first, String last);

    @Message
    String monthRange();

    @Message
    String dayRange();

    @Message
    String dayWithoutMonth();

    @Message
    String monthWithoutYear();

    @Message
    String noSuchDay(String days);

    @Message
    String endWithoutStart();

    @Message
    String endBeforeStart();

    @Message
    String urlMissing();

    @Message
    String urlShape();

    @Message
    String languageShape();
}
