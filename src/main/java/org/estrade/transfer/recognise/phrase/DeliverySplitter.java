package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

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
        List<Separation> separations = new ArrayList<>(separations(phrase));
        separations.add(new Separation(words.text().length(), words.text().length()));
        int start = 0;
        for (Separation separation : separations) {
            Phrase part = PhraseReader.read(words.slice(start, separation.start()), year, order);
            Phrase last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            parts.add(last == null ? part : withNameOf(last, part, year, order));
            start = separation.end();
        }
        boolean areAllDeliveries = parts.stream()
                .allMatch(part -> part.date() != null && !part.pieces().isEmpty());
        return areAllDeliveries ? VenueList.withoutDateAtEnd(parts, year, order) : List.of(phrase);
    }

    /** Returns a year that stands alone with the name before it, since the event is the same: {@code MossConf 2018, 2019}. */
    private static Phrase withNameOf(Phrase before, Phrase part, int year, DayMonthOrder order) {
        FoundDate date = part.date();
        boolean isYearAlone = date != null
                && date.precision() == 0
                && part.pieces().isEmpty()
                && part.materials().isEmpty()
                && before.pieces().size() == 1;
        return isYearAlone
                ? PhraseReader.read(
                        LinkedText.joined(
                                List.of(LinkedText.of(before.pieces().get(0).nameWithoutYear()), part.words())),
                        year,
                        order)
                : part;
    }

    /**
     * Splits a line that names the title once and then its deliveries: {@code Moss (MossConf 2018, BeeFest 2019)}, {@code
     * Moss: MossConf 2018, BeeFest 2019}. Returns the title and one phrase for each delivery; an empty list for any other
     * line.
     */
    public static List<Phrase> splitTitle(Phrase phrase, int year, DayMonthOrder order) {
        if (phrase.dates().size() < 2 || phrase.isCited()) {
            return List.of();
        }
        String text = phrase.words().text();
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        boolean areAllInBrackets = phrase.dates().stream().allMatch(date -> date.start() > open && date.end() <= close);
        boolean isAtEnd = close > open && text.substring(close + 1).chars().noneMatch(Character::isLetterOrDigit);
        return open >= 3 && areAllInBrackets && isAtEnd
                ? splitAt(open, open + 1, close, phrase, year, order)
                : splitAfterFirstName(phrase, year, order);
    }

    private static List<Phrase> splitAfterFirstName(Phrase phrase, int year, DayMonthOrder order) {
        if (phrase.pieces().size() < 2) {
            return List.of();
        }
        Piece title = phrase.pieces().get(0);
        Piece venue = phrase.pieces().get(1);
        int precision = phrase.dates().get(0).precision();
        boolean isBeforeVenues = venue.separatorBefore().compareTo(Piece.Separator.COLON) >= 0
                && phrase.dates().stream().allMatch(date -> date.precision() == precision)
                && phrase.dates().get(0).start() > venue.span().start();
        List<Phrase> parts = isBeforeVenues
                ? splitAt(
                        title.span().end(),
                        venue.span().start(),
                        phrase.words().text().length(),
                        phrase,
                        year,
                        order)
                : List.of();
        boolean areVenues = parts.stream()
                .skip(1)
                .allMatch(part -> part.pieces().get(0).textScore() < Math.min(0.1, title.textScore()));
        return areVenues ? parts : List.of();
    }

    private static List<Phrase> splitAt(
            int endOfTitle, int start, int end, Phrase phrase, int year, DayMonthOrder order) {
        Phrase title = PhraseReader.read(phrase.words().slice(0, endOfTitle), year, order);
        Phrase venues = PhraseReader.read(phrase.words().slice(start, end), year, order);
        List<Phrase> parts = title.pieces().size() == 1 ? split(venues, year, order) : List.of();
        if (parts.size() < 2) {
            return List.of();
        }
        List<Phrase> titleAndParts = new ArrayList<>(List.of(title));
        titleAndParts.addAll(parts);
        return titleAndParts;
    }

    /** Splits a field that names only venues, which may have no date: {@code [MossConf](u) (France), [BeeFest](v)}. */
    public static List<Phrase> splitVenues(Phrase phrase, int year, DayMonthOrder order) {
        if (phrase.words().text().indexOf('\n') >= 0) {
            return VenueList.splitLines(phrase, year, order);
        }
        List<Phrase> byDate = split(phrase, year, order);
        return byDate.size() > 1 ? byDate : VenueList.split(phrase, year, order);
    }
    /** The signs or words between two deliveries. */
    private record Separation(int start, int end) {}

    /**
     * The places at which the line is split: one separator between two dates. When a name stands before each
     * date, the first separator after the date is taken, otherwise the last.
     */
    private static List<Separation> separations(Phrase phrase) {
        List<Separation> positions = new ArrayList<>();
        List<FoundDate> dates = phrase.dates();
        String text = phrase.words().text();
        boolean isNameFirst = dates.get(0).start() > 3;
        for (int i = 1; i < dates.size(); i++) {
            int from = dates.get(i - 1).end();
            Matcher separator = DELIVERY_SEPARATOR.matcher(text);
            separator.region(from, dates.get(i).start());
            Separation last = null;
            while (separator.find() && (last == null || !isNameFirst)) {
                last = new Separation(separator.start(), separator.end());
            }
            if (last != null) {
                positions.add(last);
            }
        }
        return positions;
    }
}
