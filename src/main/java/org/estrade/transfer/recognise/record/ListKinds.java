package org.estrade.transfer.recognise.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.draft.FieldLinks;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;

/**
 * The kind of a list of records. The fields of its records decide, because people give the same list very different names:
 * {@code sessions} can hold the talks of an event or the deliveries of a talk.
 */
final class ListKinds {

    /** The kinds of the fields that describe a link beside its address. */
    private static final Set<FactKind> BESIDE_ADDRESS =
            Set.of(FactKind.TITLE, FactKind.NAME, FactKind.TYPE, FactKind.NOTE, FactKind.NOTHING);

    private static final int MAX_FIELDS_OF_LINK = 4;

    private ListKinds() {}

    /**
     * The kind of a list.
     *
     * @param named the kind that the name of the list says
     * @param beside the kinds of the fields beside the list
     */
    static FactKind kindOf(
            FactKind named, List<Value.Fields> records, Collection<FactKind> beside, FieldMapping mapping) {
        return switch (named) {
            case UNKNOWN ->
                records.stream().allMatch(record -> isLink(record, mapping))
                        ? FactKind.LINKS
                        : areDeliveries(records, mapping)
                                ? FactKind.DELIVERIES
                                : beside.contains(FactKind.VENUE) && areTalks(records, mapping)
                                        ? FactKind.TALKS
                                        : named;
            case TALKS ->
                beside.contains(FactKind.TITLE) && areDeliveries(records, mapping) ? FactKind.DELIVERIES : named;
            case DELIVERIES -> beside.contains(FactKind.VENUE) && areTalks(records, mapping) ? FactKind.TALKS : named;
            case VIDEO, SLIDES, ARTICLE, PRESS, CODE, LINK, LINKS ->
                areTalksWithEvents(records, mapping) ? FactKind.TALKS : named;
            default -> named;
        };
    }

    /** Whether each record names a talk and its event or date. A list called "videos" can hold the talks themselves. */
    private static boolean areTalksWithEvents(List<Value.Fields> records, FieldMapping mapping) {
        return records.stream()
                .map(record -> kindsOf(record, mapping))
                .allMatch(kinds -> (kinds.contains(FactKind.TITLE) || kinds.contains(FactKind.NAME))
                        && (kinds.contains(FactKind.VENUE) || kinds.contains(FactKind.DATE)));
    }

    /** Whether the record is only an address with its label. */
    private static boolean isLink(Value.Fields record, FieldMapping mapping) {
        boolean hasAddress = false;
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            FactKind kind = mapping.factOf(field.getKey());
            String text = record.text(field.getKey());
            boolean isAddress = (kind.isLink() || kind == FactKind.VENUE_WEBSITE)
                    && FieldLinks.addressOf(kind, field.getKey(), text) != null;
            if (!isAddress && !BESIDE_ADDRESS.contains(kind)) {
                return false;
            }
            hasAddress |= isAddress;
        }
        return hasAddress && record.fields().size() <= MAX_FIELDS_OF_LINK;
    }

    /** Whether the records name venue and date, but no talk. */
    private static boolean areDeliveries(List<Value.Fields> records, FieldMapping mapping) {
        return records.stream()
                .map(record -> kindsOf(record, mapping))
                .allMatch(kinds -> kinds.contains(FactKind.VENUE)
                        && (kinds.contains(FactKind.DATE) || kinds.contains(FactKind.YEAR))
                        && !kinds.contains(FactKind.TITLE));
    }

    private static boolean areTalks(List<Value.Fields> records, FieldMapping mapping) {
        return records.stream()
                .map(record -> kindsOf(record, mapping))
                .allMatch(kinds -> kinds.contains(FactKind.TITLE) && !kinds.contains(FactKind.VENUE));
    }

    private static List<FactKind> kindsOf(Value.Fields record, FieldMapping mapping) {
        return record.fields().keySet().stream().map(mapping::factOf).toList();
    }
}
