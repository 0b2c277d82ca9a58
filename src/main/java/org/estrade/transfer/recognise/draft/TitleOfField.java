package org.estrade.transfer.recognise.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.words.PeopleWords;

/** Takes what is no part of the title out of the field or cell of a title: the texts of links, and co-speakers. */
final class TitleOfField {

    private static final Pattern LAST_BRACKETS = Pattern.compile("(.{2,300}?) ?\\(([^()]{4,120})\\)");
    private static final Pattern SIGNS_AT_END = Pattern.compile("[\\s(\\[|,;/·•+–—-]{0,20}[)\\]\\s]{0,8}$");

    private TitleOfField() {}

    /** The title. The speakers in brackets after it are added to the draft. */
    static String titleOf(LinkedText value, OccurrenceDraft draft) {
        String whole = withoutLinkTexts(value).strip();
        int lineEnd = whole.indexOf("\n\n");
        String title = lineEnd < 0 ? whole : whole.substring(0, lineEnd);
        draft.addNote(lineEnd < 0 ? "" : whole.substring(lineEnd).strip());
        Matcher brackets = LAST_BRACKETS.matcher(title.length() > 450 ? "" : title);
        PeopleWords.NameList people = brackets.matches() ? PeopleWords.findNames(brackets.group(2)) : null;
        if (people == null
                || people.start() > 0
                || people.end() < brackets.group(2).length()) {
            return title;
        }
        people.names().forEach(name -> draft.addSpeaker(SpeakerContent.of(name)));
        return brackets.group(1);
    }

    /** The text before the first link whose text only says what it leads to: {@code Growing moss [video]}. */
    private static String withoutLinkTexts(LinkedText value) {
        for (LinkedText.Link link : value.links()) {
            String before = value.text().substring(0, link.start());
            boolean hasTitleBefore = before.chars().filter(Character::isLetter).count() > 2;
            String text = value.textOf(link).strip();
            boolean isSign = text.startsWith(":") && text.endsWith(":");
            if (hasTitleBefore && (isSign || LinkRecogniser.kindNamedBy(text) != null)) {
                return SIGNS_AT_END.matcher(before).replaceFirst("");
            }
        }
        return value.text();
    }
}
