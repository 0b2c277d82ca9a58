package org.estrade.transfer.recognise.record;

import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.phrase.ProseVenue;

/** Takes the venue out of the abstract of a record when no field names it: {@code A talk that I gave at MossConf}. */
final class VenueInAbstract {

    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:my (?:talk|presentation|session|keynote|lecture|interview)|gave|given|presented|delivered|spoke|speaking|donnée?|présentée?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VenueInAbstract() {}

    /** Adds the venue to the draft of the record, with a remark, so that the speaker checks it. */
    static void add(
            Value.Fields record,
            Map<String, FactKind> kinds,
            OccurrenceDraft draft,
            OccurrenceDraft outer,
            Findings findings) {
        record.fields().forEach((name, value) -> {
            boolean saysGiven = kinds.get(name) == FactKind.ABSTRACT
                    && value instanceof Value.Text text
                    && GIVEN.matcher(text.words().text()).find();
            ProseVenue venue = saysGiven && value instanceof Value.Text text ? ProseVenue.findIn(text.words()) : null;
            if (venue != null && !draft.hasVenue() && !outer.hasVenue()) {
                draft.addVenue(venue.name());
                draft.setWebsite(venue.website());
                findings.addRemark(value.lineNumber(), Code.VENUE_INFERRED, venue.name());
            }
        });
    }
}
