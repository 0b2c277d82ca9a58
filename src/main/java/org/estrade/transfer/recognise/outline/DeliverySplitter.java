package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;

/** Several deliveries of one talk written in one line: {@code MossConf 2018, BeeFest NYC 2019}. */
final class DeliverySplitter {

    private static final Pattern JOINT = Pattern.compile("[;,] ?(?:(?:and|et|puis) )?| (?:and|et|&|puis|/|\\+) ");

    private DeliverySplitter() {}

    /** One phrase a delivery; the phrase itself when the line holds one delivery. */
    static List<Phrase> of(Phrase phrase, int year, DayMonthOrder order) {
        if (phrase.dates().size() < 2) {
            return List.of(phrase);
        }
        List<Phrase> parts = new ArrayList<>();
        LinkedText words = phrase.words();
        int start = 0;
        for (int cut : cuts(phrase)) {
            parts.add(PhraseReader.read(words.slice(start, cut), year, order));
            start = cut;
        }
        parts.add(PhraseReader.read(words.slice(start, words.text().length()), year, order));
        boolean each = parts.stream()
                .allMatch(part -> part.date() != null && !part.pieces().isEmpty());
        return each ? parts : List.of(phrase);
    }

    /** A joint between two dates; of several, the first behind the date when a name stands before each date, else the last. */
    private static List<Integer> cuts(Phrase phrase) {
        List<Integer> cuts = new ArrayList<>();
        List<FoundDate> dates = phrase.dates();
        String text = phrase.words().text();
        boolean dateLast = dates.get(0).start() > 3;
        for (int i = 1; i < dates.size(); i++) {
            int from = dates.get(i - 1).end();
            Matcher joint = JOINT.matcher(text);
            joint.region(from, dates.get(i).start());
            int cut = -1;
            while (joint.find() && (cut < 0 || !dateLast)) {
                cut = joint.end();
            }
            if (cut >= 0) {
                cuts.add(cut);
            }
        }
        return cuts;
    }
}
