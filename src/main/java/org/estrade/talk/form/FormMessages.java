package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form a talk is written in. */
@MessageBundle("form")
public interface FormMessages {

    @Message
    String newTalk();

    @Message
    String neverSaved();

    @Message
    String status(String status);

    @Message
    String planned(String when);

    @Message
    String seePage();

    @Message
    String revisions(int count);

    @Message
    String share();

    @Message
    String title();

    @Message
    String titleHint();

    @Message
    String slug();

    @Message
    String slugFollows();

    @Message
    String slugRedirects();

    @Message
    String abstractText();

    @Message
    String shortAbstract(String limit);

    @Message
    String shortAbstracts();

    @Message
    String shortAbstractsHint();

    /** How many of the short abstracts are written. */
    @Message
    String shortAbstractsWritten(int count);

    @Message
    String inMarkdown();

    @Message
    String rendered();

    @Message
    String length(int characters);

    @Message
    String corrected();

    @Message
    String noText();

    @Message
    String tags();

    @Message
    String commas();

    @Message
    String addTag();

    @Message
    String deliveries(int count);

    @Message
    String addDelivery();

    @Message
    String newDelivery();

    @Message
    String undated();

    @Message
    String toCorrect();

    @Message
    String links(int count);

    @Message
    String linksOf();

    @Message
    String linksOfTalk();

    @Message
    String addLink();

    @Message
    String removeLink();

    @Message
    String venue();

    @Message
    String venueHint();

    @Message
    String date();

    @Message
    String endDate();

    @Message
    String day();

    @Message
    String month();

    @Message
    String noMonth();

    @Message
    String year();

    @Message
    String city();

    @Message
    String edition();

    @Message
    String optional();

    @Message
    String online();

    @Message
    String cancelled();

    @Message
    String speakers();

    @Message
    String speakerExample();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String noteExample();

    @Message
    String givenIn();

    @Message
    String sameLanguage();

    @Message
    String moreOfDelivery();

    @Message
    String linkKinds();

    @Message
    String kind(String kind);

    @Message
    String linkKind();

    @Message
    String linkUrl();

    @Message
    String linkLanguage();

    @Message
    String linkLabel();

    @Message
    String linkCredit();

    @Message
    String copy();

    @Message
    String remove();

    @Message
    String later();

    @Message
    String publishAt();

    @Message
    String schedule();

    @Message
    String unschedule();

    @Message
    String preview();

    @Message
    String saveDraft();

    @Message
    String publish();

    @Message
    String allPublished();

    @Message
    String savedAt();

    @Message
    String unsaved();

    @Message
    String saving();

    @Message
    String untitled();

    @Message
    String notKept();

    @Message
    String toCorrectCount(int count);

    @Message
    String offline();

    @Message
    String signedOut();

    @Message
    String conflict();

    @Message
    String gone();

    @Message
    String savedProblems(int count);

    @Message
    String doubles();

    @Message
    String alike(String name);

    @Message
    String resumed();

    @Message
    String giveUp();

    @Message
    String localCopy();

    @Message
    String takeCopy();

    @Message
    String dropCopy();

    @Message
    String deliveryRemoved();

    @Message
    String linkRemoved();

    @Message
    String otherActions();

    @Message
    String copyTalk();

    @Message
    String unpublish();

    @Message
    String delete();

    @Message
    String copyOf(String title);

    @Message
    String saved();

    @Message
    String published();

    @Message
    String publishedHidden();

    @Message
    String scheduled(String when);

    @Message
    String unscheduled();

    @Message
    String copied();

    @Message
    String pastTime();

    @Message
    String noTime();

    @Message
    String fieldTitle();

    @Message
    String fieldLink(String place, int number);

    @Message
    String fieldOfTalk();

    @Message
    String merged();

    @Message
    String conflictTitle();

    @Message
    String conflictAt(String at);

    @Message
    String conflictBy(String at, String username);

    @Message
    String conflictCount(int count, int others);

    @Message
    String conflictOthers(int count);

    @Message
    String conflictKept();

    @Message
    String giveUpMine();

    @Message
    String keepMine();

    @Message
    String keepChoice();

    @Message
    String mine();

    @Message
    String theirs();

    @Message
    String both();

    @Message
    String notSaved();

    @Message
    String nothing();

    @Message
    String removeTag();

    @Message
    String toolbar();

    @Message
    String bold();

    @Message
    String italic();

    @Message
    String link();

    @Message
    String list();

    @Message
    String quotes();

    @Message
    String save();

    @Message
    String theDraft();
}
