package org.estrade.naming.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.naming.NameKind;

/** The words that venues, people and tags share; {@code named} is a {@link NameKind}'s id. */
@MessageBundle("naming")
public interface NamingMessages {

    @Message
    String plural(String named);

    @Message
    String summary(String named, int count);

    @Message
    String create(String named);

    @Message
    String tabs();

    @Message
    String search(String named);

    @Message
    String searchHint(String named);

    @Message
    String find();

    @Message
    String nothingFound(String named);

    @Message
    String showAll();

    @Message
    String empty(String named);

    @Message
    String emptyAdvice(String named);

    @Message
    String name();

    @Message
    String city();

    @Message
    String times(String named);

    @Message
    String timesUnit(String named, int count);

    @Message
    String last();

    @Message
    String unknown();

    @Message
    String note(String kind, String named, int count);

    @Message
    String spellings();

    @Message
    String spellingsHint();

    @Message
    String renameHint(boolean known);

    @Message
    String uses(String named, int count);

    @Message
    String undated();

    @Message
    String draft();

    @Message
    String inBin();

    @Message
    String untitled();

    @Message
    String merge();

    @Message
    String delete();

    @Message
    String openOther(String name);

    @Message
    String mergeWithOther(String name);

    @Message
    String nameMissing();

    @Message
    String tooLong(String length, String longest);

    @Message
    String tooMany(String count, String most);

    @Message
    String semicolon();

    @Message
    String controlCharacter();

    @Message
    String urlShape();

    @Message
    String coordinates();

    @Message
    String cityMissing();

    @Message
    String choice();

    @Message
    String taken(String named, String name);

    @Message
    String resembles(String named, String name);

    @Message
    String spellingTaken(String spelling, String name);

    @Message
    String spellingNeeded(String spelling);

    @Message
    String conflict(String name);

    @Message
    String conflictAdvice();

    @Message
    String stored(String value);

    @Message
    String storedEmpty();

    /** On the button. */
    @Message
    String replace();

    @Message
    String created(String named, String name);

    @Message
    String saved(String name);

    @Message
    String merged(String gone, String kept);

    @Message
    String deleted(String named, String name);

    @Message
    String mergeTitle(String name);

    @Message
    String mergeIntroduction(String named);

    @Message
    String mergeWith(String named);

    @Message
    String mergeChoose();

    @Message
    String mergeLikely();

    @Message
    String mergeOthers();

    @Message
    String mergeNobody(String named);

    @Message
    String mergeNext();

    @Message
    String mergeMissing();

    @Message
    String mergeQuestion(String one, String other);

    @Message
    String mergeMeaning(String named);

    @Message
    String mergeKeep();

    @Message
    String mergeKeepMissing();

    @Message
    String spelledAlso(String spellings);

    @Message
    String mergeGo();

    @Message
    String deletionTitle(String name);

    @Message
    String deletionUnused(String named);

    @Message
    String deletionImpossible();

    @Message
    String deletionTakesOff(String named, int count);

    @Message
    String deletionTalks(int count);

    @Message
    String deletionGo();
}
