package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;

/** The splitter of a line that names several deliveries of one talk: {@code MossConf 2018, BeeFest NYC 2019}. */
public final class DeliverySplitter {

    private static final Pattern DELIVERY_SEPARATOR =
            Pattern.compile("[;,] ?(?:(?:and|et|puis) )?| (?:and|et|&|puis|/|\\+) ");

    private DeliverySplitter() {}

    /** Returns one phrase for each delivery; the phrase itself when the line names one delivery. */
    public static List<Phrase> split(Phrase phrase, int year, DayMonthOrder order) {
        if (phrase.dates().size() < 2) {
            return List.of(phrase);
        }
        List<Phrase> parts = new ArrayList<>();
        LinkedText words = phrase.words();
        int start = 0;
        for (int position : splitPositions(phrase)) {
            parts.add(PhraseReader.read(words.slice(start, position), year, order));
            start = position;
        }
        parts.add(PhraseReader.read(words.slice(start, words.text().length()), year, order));
        boolean areAllDeliveries = parts.stream()
                .allMatch(part -> part.date() != null && !part.pieces().isEmpty());
        return areAllDeliveries ? parts : List.of(phrase);
    }

    /**
     * Splits a line that names the title once and then its deliveries in brackets: {@code Moss (MossConf 2018, BeeFest
     * 2019)}. Returns the title and one phrase for each delivery; an empty list for any other line.
     */
    public static List<Phrase> splitBrackets(Phrase phrase, int year, DayMonthOrder order) {
        String text = phrase.words().text();
        int open = text.indexOf('(');
        if (phrase.dates().size() < 2 || open < 3) {
            return List.of();
        }
        int close = text.lastIndexOf(')');
        boolean areAllInside = phrase.dates().stream().allMatch(date -> date.start() > open && date.end() <= close);
        boolean isAtEnd = close > open && text.substring(close + 1).chars().noneMatch(Character::isLetterOrDigit);
        Phrase title = PhraseReader.read(phrase.words().slice(0, open), year, order);
        if (!areAllInside || !isAtEnd || title.pieces().size() != 1) {
            return List.of();
        }
        Phrase inside = PhraseReader.read(phrase.words().slice(open + 1, close), year, order);
        List<Phrase> parts = split(inside, year, order);
        if (parts.size() < 2) {
            return List.of();
        }
        List<Phrase> titleAndParts = new ArrayList<>(List.of(title));
        titleAndParts.addAll(parts);
        return titleAndParts;
    }

    /**
     * The offsets at which the line is split: one after a separator between two dates. When a name stands before each
     * date, the first separator after the date is taken, otherwise the last.
     */
    private static List<Integer> splitPositions(Phrase phrase) {
        List<Integer> positions = new ArrayList<>();
        List<FoundDate> dates = phrase.dates();
        String text = phrase.words().text();
        boolean isNameFirst = dates.get(0).start() > 3;
        for (int i = 1; i < dates.size(); i++) {
            int from = dates.get(i - 1).end();
            Matcher separator = DELIVERY_SEPARATOR.matcher(text);
            separator.region(from, dates.get(i).start());
            int position = -1;
            while (separator.find() && (position < 0 || !isNameFirst)) {
                position = separator.end();
            }
            if (position >= 0) {
                positions.add(position);
            }
        }
        return positions;
    }
}
