package org.estrade.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of importing. */
@MessageBundle("transfer")
public interface TransferMessages {

    @Message
    String importTitle();

    @Message
    String introduction();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String or();

    @Message
    String pastedText();

    @Message
    String check();

    @Message
    String checkTitle();

    @Message
    String pasted();

    @Message
    String lines(int count);

    @Message
    String encodingRepaired(String encoding);

    @Message
    String encodingRead(String encoding);

    @Message
    String another();

    @Message
    String toCreate(long count);

    @Message
    String toUpdate(long count);

    @Message
    String same(long count);

    @Message
    String deliveries(long count);

    @Message
    String links(long count);

    @Message
    String warnings(long count);

    @Message
    String toCheck();

    @Message
    String talks(int count);

    @Message
    String line(int number);

    @Message
    String lineShort();

    @Message
    String create();

    @Message
    String update();

    @Message
    String unchanged();

    @Message
    String refused();

    @Message
    String contents(long deliveries, long links, long tags);

    @Message
    String nothingYet();

    @Message
    String cancel();

    @Message
    String colon();

    @Message
    String seeTalks();

    @Message
    String apply(long count);

    @Message
    String nothingToApply();

    @Message
    String replaceBy(String suggestion);

    @Message
    String takeTitle();

    @Message
    String correctAnchor();

    @Message
    String keptYours(String fields);

    @Message
    String outdated();

    @Message
    String nothingChosen();

    @Message
    String applied(long created, long updated);

    // what differs

    @Message
    String fieldAdded();

    @Message
    String fieldRemoved();

    @Message
    String abstractChanged(int characters);

    // what is said of a line

    @Message
    String warningUnknownTown(String town);

    @Message
    String warningUnknownTownPerhaps(String town, String suggestion);

    @Message
    String warningDeliveryWithoutDate(String venue);

    @Message
    String warningDateUnreadable(String words);

    @Message
    String warningDeliveryWithoutVenue();

    @Message
    String warningTitleDiffers(String heading, String entry, String entryLine);

    @Message
    String warningTagSpelling(String tag, String kept);

    @Message
    String warningTagTwice(String tag);

    @Message
    String warningDeadAnchor(String anchor);

    @Message
    String warningEntryWithoutSection(String title);

    @Message
    String warningSectionWithoutEntry(String title);

    @Message
    String warningSectionIgnored(String title);

    @Message
    String warningTextIgnored(String text);

    @Message
    String warningLinkNotWeb(String text, String address);

    @Message
    String warningLeftover(String words);

    @Message
    String warningSemicolon(String name, String kept);

    @Message
    String warningLostCharacter();

    // why nothing can be read

    @Message
    String refusedEmpty();

    @Message
    String refusedBinary();

    @Message
    String refusedTooLarge();

    @Message
    String refusedUndecodable();

    @Message
    String refusedNoTalk();

    @Message
    String refusedNothing();
}
