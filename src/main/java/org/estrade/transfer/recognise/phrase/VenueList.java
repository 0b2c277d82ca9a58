package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/** The venues of a text that names only venues. Some of them have no date. */
final class VenueList {

    /** The title score below which a name without a date or a link is one more venue. */
    private static final double MAX_SCORE_OF_VENUE = -0.3;

    /** The words of a host, which stands beside the name of one event. */
    private static final Pattern HOST = Pattern.compile(
            "(?i)\\b(?:universit\\S{1,4}|department|faculty|school|institut\\S{0,3}|college|academy|laborator\\S{1,4}|lab|group|centre|center|inc|ltd|gmbh)\\b");

    /** The smallest number of names without a date or a link that are venues. Two may be a venue and its organiser. */
    private static final int MIN_NAMES = 3;

    private static final Pattern SEMICOLON = Pattern.compile("; ?");
    private static final Pattern LINE_END = Pattern.compile("\\s{0,9}\\n\\s{0,9}(?:[-*•+] )?");
    private static final Pattern SEPARATOR = Pattern.compile(",? (?:and|et|&|/|\\+) |, ?|; ?");

    private VenueList() {}

    /** One phrase for each venue; the phrase itself when the text names one. */
    static List<Phrase> split(Phrase phrase, int year, DayMonthOrder order) {
        List<Phrase> parts = cut(phrase, ends(SEMICOLON, phrase.words()), year, order);
        if (parts.size() > 1 && areVenues(parts, false)) {
            return parts;
        }
        List<Integer> separators = ends(SEPARATOR, phrase.words());
        List<Phrase> linked = cut(
                phrase,
                separators.stream().filter(end -> isStartOfLink(phrase, end)).toList(),
                year,
                order);
        if (linked.size() > 1 && areVenues(linked, true)) {
            return linked;
        }
        List<Phrase> names = cut(phrase, separators, year, order);
        return names.size() >= MIN_NAMES && names.stream().allMatch(VenueList::isNameAlone) ? names : List.of(phrase);
    }

    /** One phrase for each line when each line names a venue with a date or a link; otherwise the phrase itself. */
    static List<Phrase> splitLines(Phrase phrase, int year, DayMonthOrder order) {
        List<Phrase> lines = cut(phrase, ends(LINE_END, phrase.words()), year, order);
        return lines.size() > 1 && areVenues(lines, true) ? lines : List.of(phrase);
    }

    /** Returns the deliveries with one more for a name after the last date: {@code MossConf 2018, BeeFest 2019, FernDays}. */
    static List<Phrase> withoutDateAtEnd(List<Phrase> dated, int year, DayMonthOrder order) {
        Phrase last = dated.get(dated.size() - 1);
        int afterDate = last.date() == null ? 0 : last.date().end();
        for (int end : ends(SEPARATOR, last.words())) {
            if (dated.size() > 1 && end >= afterDate && !last.pieces().isEmpty()) {
                List<Phrase> two = cut(last, List.of(end), year, order);
                boolean isVenue = isNameAlone(two.get(1))
                        && two.get(0).pieces().size() == 1
                        && two.get(0).isDated();
                if (isVenue) {
                    List<Phrase> all = new ArrayList<>(dated.subList(0, dated.size() - 1));
                    all.addAll(two);
                    return all;
                }
            }
        }
        return dated;
    }

    /** Whether each part has a name, and beside it a date or a link when the parts need one to be no facts of one venue. */
    private static boolean areVenues(List<Phrase> parts, boolean needEvidence) {
        return parts.stream()
                .allMatch(part -> !part.pieces().isEmpty()
                        && !part.pieces().get(0).isPossibleTown()
                        && (part.pieces().get(0).isLinked()
                                || (part.pieces().size() == 1 && (!needEvidence || part.isDated()))));
    }

    private static boolean isNameAlone(Phrase part) {
        return part.pieces().size() == 1
                && !part.isDated()
                && part.place() == null
                && part.notes().isEmpty()
                && !part.pieces().get(0).isPossibleTown()
                && part.pieces().get(0).textScore() <= MAX_SCORE_OF_VENUE
                && !HOST.matcher(part.pieces().get(0).text()).find()
                && Character.isUpperCase(part.pieces().get(0).text().codePointAt(0));
    }

    private static boolean isStartOfLink(Phrase phrase, int offset) {
        return phrase.words().links().stream()
                .anyMatch(link -> link.end() > link.start() && Math.abs(link.start() - offset) <= 1);
    }

    /** The offsets after the separators outside brackets and links. */
    private static List<Integer> ends(Pattern separator, LinkedText words) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        int position = 0;
        Matcher matcher = separator.matcher(words.text());
        while (matcher.find()) {
            for (; position < matcher.start(); position++) {
                char sign = words.text().charAt(position);
                depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            }
            if (depth == 0
                    && !words.isLinked(matcher.start())
                    && matcher.end() < words.text().length()) {
                ends.add(matcher.end());
            }
        }
        return ends;
    }

    private static List<Phrase> cut(Phrase phrase, List<Integer> positions, int year, DayMonthOrder order) {
        List<Phrase> parts = new ArrayList<>();
        int start = 0;
        for (int position : positions) {
            parts.add(PhraseReader.read(withoutSeparator(phrase.words().slice(start, position)), year, order));
            start = position;
        }
        parts.add(PhraseReader.read(
                phrase.words().slice(start, phrase.words().text().length()), year, order));
        return parts;
    }

    private static LinkedText withoutSeparator(LinkedText part) {
        int end = part.text().length();
        Matcher separator = SEPARATOR.matcher(part.text());
        while (separator.find()) {
            end = separator.end() == part.text().length() ? separator.start() : end;
        }
        return part.slice(0, end);
    }
}
