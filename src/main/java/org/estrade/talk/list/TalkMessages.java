package org.estrade.talk.list;

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
    String status(String status);

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

    @Message
    String newTalk();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String sortBy();

    @Message
    String sort(String sort);

    @Message
    String reorder();

    @Message
    String moveUp(String title);

    @Message
    String moveDown(String title);

    @Message
    String drag(String title);

    @Message
    String moved(String title, int place, int total);

    @Message
    String choose(String title);

    @Message
    String chosenTalks();

    @Message
    String deed(String deed);

    @Message
    String withTag();

    @Message
    String go();

    @Message
    String nothingChosen();

    @Message
    String noDeed();

    @Message
    String ask(String deed, int count);

    @Message
    String explain(String deed);

    @Message
    String confirm(String deed);

    @Message
    String done(String deed, int count);

    @Message
    String leftAlone(String title, String sentence);

    @Message
    String restored(int count);

    @Message
    String nothingFound();

    @Message
    String all();

    @Message
    String dragHint();

    @Message
    String bin();
}
