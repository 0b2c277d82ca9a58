package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.file.FileRecogniser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two readings of a page that also describes its talks for programs. The reading with more complete deliveries
 * counts. The other one completes it, and adds the deliveries of other days.
 */
final class PageWithData {

    private PageWithData() {}

    /** @param data the records that the page has for programs */
    static Interpretation read(FileRecogniser recogniser, List<Node> text, Value data) {
        Interpretation written = recogniser.readPage(text, "");
        Interpretation described = recogniser.readRecords(data);
        boolean isDataBetter = completeCount(described) > completeCount(written)
                && described.occurrences().size() * 2 >= written.occurrences().size();
        return isDataBetter ? joined(described, written) : joined(written, described);
    }

    private static long completeCount(Interpretation reading) {
        return reading.occurrences().stream().filter(PageWithData::isComplete).count();
    }

    private static boolean isComplete(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null
                && delivery.date() != null
                && !delivery.venue().name().isBlank()
                && !occurrence.title().isBlank();
    }

    private static Interpretation joined(Interpretation first, Interpretation second) {
        List<Occurrence> all = new ArrayList<>();
        Set<PartialDate> dates = new LinkedHashSet<>();
        for (Occurrence occurrence : first.occurrences()) {
            Occurrence each = completed(occurrence, second.occurrences());
            all.add(each);
            if (each.delivery() != null && each.delivery().date() != null) {
                dates.add(each.delivery().date());
            }
        }
        for (Occurrence other : second.occurrences()) {
            DeliveryContent delivery = other.delivery();
            if (isComplete(other) && delivery != null && dates.stream().noneMatch(day -> mayBeSame(day, delivery))) {
                all.add(other);
            }
        }
        Map<String, FactKind> mapping = new LinkedHashMap<>(first.mapping().facts());
        second.mapping().facts().forEach(mapping::putIfAbsent);
        List<Remark> remarks = new ArrayList<>(first.remarks());
        List<Unexplained> unexplained = new ArrayList<>(first.unexplained());
        if (all.size() > first.occurrences().size()) {
            remarks.addAll(second.remarks());
            unexplained.addAll(second.unexplained());
        }
        return new Interpretation(
                first.shape(), first.reason(), first.score(), all, unexplained, remarks, new FieldMapping(mapping));
    }

    private static boolean mayBeSame(PartialDate day, DeliveryContent delivery) {
        String other = String.valueOf(delivery.date());
        return other.startsWith(day.toString()) || day.toString().startsWith(other);
    }

    private static Occurrence completed(Occurrence occurrence, List<Occurrence> others) {
        List<Occurrence> same = others.stream()
                .filter(other -> PlainLetters.words(other.title()).equals(PlainLetters.words(occurrence.title())))
                .toList();
        DeliveryContent own = occurrence.delivery();
        Occurrence twin = same.size() == 1
                ? same.get(0)
                : same.stream()
                        .filter(other -> own != null
                                && own.date() != null
                                && other.delivery() != null
                                && mayBeSame(own.date(), other.delivery()))
                        .findFirst()
                        .orElse(null);
        DeliveryContent found = twin == null ? null : twin.delivery();
        return found == null || occurrence.title().isBlank() ? occurrence : completed(occurrence, own, found);
    }

    private static Occurrence completed(Occurrence occurrence, @Nullable DeliveryContent own, DeliveryContent found) {
        if (own == null) {
            return occurrence.withDelivery(found);
        }
        PartialDate date = own.date();
        boolean isMoreExact =
                found.date() != null && (date == null || found.date().toString().startsWith(date + "-"));
        boolean isSameDay = date == null || found.date() == null || mayBeSame(date, found);
        if (!isSameDay) {
            return occurrence;
        }
        DeliveryContent completed = own.withCity(own.city() == null ? found.city() : own.city())
                .withLinks(joined(own.links(), found.links()));
        Set<Missing> given = new LinkedHashSet<>();
        if (isMoreExact) {
            completed = completed.withDate(found.date()).withEndDate(found.endDate());
            given.addAll(List.of(Missing.DATE, Missing.YEAR));
        }
        if (own.venue().name().isBlank() && !found.venue().name().isBlank()) {
            completed = completed.withVenue(found.venue());
            given.add(Missing.VENUE);
        }
        return occurrence.withDelivery(completed, given.toArray(Missing[]::new));
    }

    private static List<LinkContent> joined(List<LinkContent> links, List<LinkContent> added) {
        Map<String, LinkContent> byAddress = new LinkedHashMap<>();
        links.forEach(link -> byAddress.putIfAbsent(link.url(), link));
        added.forEach(link -> byAddress.putIfAbsent(link.url(), link));
        return List.copyOf(byAddress.values());
    }
}
