package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.file.FileRecogniser;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.FormatReader;
import org.estrade.transfer.source.format.TextFormat;

/**
 * What one file says.
 *
 * @param interpretation with the line numbers of the file
 * @param left the parts that its reader left out
 */
record FileReading(SourceFile file, FormatReader left, Interpretation interpretation) {

    private static final double MOST = 0.8;

    private static final Pattern TALKS = Pattern.compile(
            "(?i)(?:^|[/_-])(?:talks?|speaking|speaker|conf(?:erences?)?s?|presentations?|events?|deliveries|slides|interventions?)(?:$|[/_.-])");
    private static final Pattern DATE = Pattern.compile("(?:^|/)([0-9]{4}-[0-9]{2}-[0-9]{2})-[^/]*$");
    private static final Pattern LANGUAGE =
            Pattern.compile("[._-](fr|en|de|es|it|pt|nl)(?=[.][a-z]+$)|(?:^|/)(fr|en|de|es|it|pt|nl)(?=/)");

    /**
     * Reads a file in the format that gives the most complete deliveries.
     *
     * @throws UnreadablePage when it can be read in none
     */
    static FileReading of(SourceFile file, Choices choices) throws UnreadablePage {
        FileReading best = null;
        UnreadablePage refusal = new UnreadablePage(Reason.NO_TALK);
        for (TextFormat format : TextFormat.candidates(file.text())) {
            try {
                FileReading reading = of(file, FormatReader.read(file.text(), format), choices);
                if (format != TextFormat.MARKDOWN && reading.namesTalks()) {
                    return reading;
                }
                boolean better = best == null || reading.score() > Math.max(0, best.score());
                best = better ? reading : best;
            } catch (UnreadablePage unreadable) {
                refusal = unreadable;
            }
        }
        if (best == null) {
            throw refusal;
        }
        return best;
    }

    /** Whether nearly all that was found has a title, as in records of talks; a list that only looks like records has none. */
    private boolean namesTalks() {
        List<Occurrence> all = interpretation.occurrences();
        long titled = all.stream().filter(each -> !each.title().isBlank()).count();
        return titled > 0 && titled >= all.size() * MOST;
    }

    private double score() {
        return interpretation.occurrences().isEmpty() ? Double.NEGATIVE_INFINITY : interpretation.score();
    }

    private static FileReading of(SourceFile file, FormatReader text, Choices choices) {
        FileRecogniser recogniser = new FileRecogniser(choices);
        Value records = text.records();
        Interpretation read = records == null
                ? recogniser.page(text.nodes())
                : text.format() == TextFormat.FRONT_MATTER && records instanceof Value.Fields fields
                        ? recogniser.frontMatter(fields, text.nodes())
                        : recogniser.records(records);
        return new FileReading(file, text, read);
    }

    /** Whether the file holds talks; any file of a blog has a title and a date, so that those alone do not count. */
    boolean holdsTalks() {
        boolean inFolderOfTalks = TALKS.matcher(file.path()).find();
        return interpretation.occurrences().stream()
                .anyMatch(each ->
                        !each.title().isBlank() && (file.path().isEmpty() || inFolderOfTalks || isPlaced(each)));
    }

    private static boolean isPlaced(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null && !delivery.venue().name().isBlank();
    }

    /** The occurrences, with the line numbers of the whole text, and what the file's path adds to them. */
    List<Occurrence> occurrences() {
        List<Occurrence> all = new ArrayList<>();
        Matcher date = DATE.matcher(file.path());
        Matcher language = LANGUAGE.matcher(file.path());
        boolean dated = date.find()
                && left.format() == TextFormat.FRONT_MATTER
                && !file.path().contains("_posts");
        boolean told = language.find();
        for (Occurrence occurrence : interpretation.occurrences()) {
            Occurrence each = occurrence.movedBy(file.linesBefore());
            each = dated ? dated(each, date.group(1)) : each;
            all.add(told ? inLanguage(each, language.group(1) == null ? language.group(2) : language.group(1)) : each);
        }
        return all;
    }

    private static Occurrence dated(Occurrence occurrence, String date) {
        DeliveryContent delivery = occurrence.delivery();
        if (delivery == null || delivery.date() != null) {
            return occurrence;
        }
        return occurrence.withDelivery(delivery.withDate(PartialDate.parse(date)), Missing.DATE, Missing.YEAR);
    }

    private static Occurrence inLanguage(Occurrence occurrence, String language) {
        if (occurrence.texts().size() != 1) {
            return occurrence;
        }
        Map<String, TalkText> texts = new TreeMap<>();
        texts.put(language, occurrence.texts().values().iterator().next());
        return occurrence.withTexts(texts);
    }

    /** The file's path without its language: the same for a page and its translation. */
    String pathInAnyLanguage() {
        return LANGUAGE.matcher(file.path()).replaceAll("");
    }
}
