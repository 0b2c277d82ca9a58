package org.estrade.transfer.recognise.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;

/**
 * Takes the venue out of the address of a meeting on Meetup when no field names it: {@code https://www.meetup.com/Moss-Lyon/
 * events/1} is a meeting of "Moss Lyon".
 */
final class VenueOfGroup {

    private static final Pattern MEETING = Pattern.compile(
            "https?://(?:www\\.)?meetup\\.com/(?:[a-z]{2}(?:-[A-Z]{2})?/)?([\\w-]{3,80})/events/[0-9]+.*");

    private VenueOfGroup() {}

    /** Adds the venue to the draft of the record, with a remark, so that the speaker checks it. */
    static void add(Value.Fields record, OccurrenceDraft draft, OccurrenceDraft outer, Findings findings) {
        record.fields().forEach((name, value) -> {
            Matcher meeting = MEETING.matcher(record.text(name).strip());
            if (!draft.hasVenue() && !outer.hasVenue() && meeting.matches()) {
                String group = meeting.group(1).replace('-', ' ').strip();
                draft.addVenue(group);
                findings.addRemark(value.lineNumber(), Code.VENUE_INFERRED, group);
            }
        });
    }
}
