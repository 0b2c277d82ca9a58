package org.estrade.transfer.recognise.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.DeliverySplitter;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;

/** The field of a record whose text names several venues: {@code event: MossConf 2018, BeeFest 2019}. */
final class SeveralVenues {

    private SeveralVenues() {}

    /** Returns the record with the list of its venues in place of such a text. Any other record stays the same. */
    static Value.Fields asList(Value.Fields record, FieldMapping mapping, int year, DayMonthOrder order) {
        Map<String, Value> fields = new LinkedHashMap<>(record.fields());
        fields.replaceAll((name, value) -> {
            FactKind kind = mapping.factOf(name);
            boolean namesVenue = kind == FactKind.VENUE || kind == FactKind.DELIVERIES;
            return namesVenue && value instanceof Value.Text text ? listOf(text, year, order) : value;
        });
        return new Value.Fields(fields, record.lineNumber());
    }

    private static Value listOf(Value.Text text, int year, DayMonthOrder order) {
        List<Phrase> venues = DeliverySplitter.splitVenues(PhraseReader.read(text.words(), year, order), year, order);
        return venues.size() < 2
                ? text
                : new Value.Sequence(
                        venues.stream()
                                .map(venue -> (Value) new Value.Text(venue.words(), text.lineNumber()))
                                .toList(),
                        text.lineNumber());
    }
}
