package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.words.PeopleWords;

/** Reads the field or cell that names the co-speakers. */
final class SpeakersOfField {

    private static final Pattern LIST_SEPARATOR = Pattern.compile("[,;|]| (?:et|and|&) ");

    private SpeakersOfField() {}

    static void add(LinkedText value, OccurrenceDraft draft) {
        for (String name : splitNames(value.text())) {
            String page = value.links().stream()
                    .filter(link -> value.textOf(link).strip().equals(name.strip()))
                    .map(LinkedText.Link::url)
                    .findFirst()
                    .orElse(null);
            if (PeopleWords.isName(name)) {
                draft.addSpeaker(new SpeakerContent(name.strip(), page));
            } else {
                draft.addNote(name);
            }
        }
    }

    /**
     * Splits a list of names at its commas. In bibliographies the family name comes first: {@code Moss, Ada and Fern,
     * Bo}.
     */
    private static List<String> splitNames(String text) {
        List<String> names = new ArrayList<>();
        String[] parts = text.split(" and ", -1);
        boolean areFamilyNamesFirst =
                parts.length > 1 && Stream.of(parts).allMatch(part -> part.split(",", -1).length == 2);
        for (String part : parts) {
            String[] nameParts = part.split(",", -1);
            boolean isFamilyNameFirst = areFamilyNamesFirst
                    || (nameParts.length == 2
                            && !nameParts[0].strip().contains(" ")
                            && !nameParts[1].strip().contains(" "));
            names.addAll(
                    isFamilyNameFirst
                            ? List.of(nameParts[1].strip() + " " + nameParts[0].strip())
                            : List.of(LIST_SEPARATOR.split(part, -1)));
        }
        return names;
    }
}
