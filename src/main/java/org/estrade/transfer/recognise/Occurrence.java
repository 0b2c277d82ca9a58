package org.estrade.transfer.recognise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkText;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of a talk, as a file describes it. Which occurrences belong to the same talk is decided later.
 *
 * @param texts the title and abstract by language code; empty when the file gives no title
 * @param delivery the delivery; null when the file describes a talk without any delivery. Its venue has an empty name
 *     when the file names no venue
 * @param country the ISO 3166-1 code of the country; null when the file does not name one
 * @param links the links of the talk itself; the links of the delivery are in the delivery
 * @param firstLine the number of the first line in the file that describes the occurrence; the first line of a file
 *     is 1
 * @param lastLine the number of the last line that describes the occurrence
 * @param missing the facts that a delivery needs and that the file does not give
 */
public record Occurrence(
        Map<String, TalkText> texts,
        List<String> tags,
        @Nullable DeliveryContent delivery,
        @Nullable String country,
        List<LinkContent> links,
        int firstLine,
        int lastLine,
        Set<Missing> missing) {

    /** A fact that a delivery needs and that the file does not give. */
    public enum Missing {
        TITLE,
        VENUE,
        DATE,
        /** The day and month are known, the year is not. */
        YEAR
    }

    public Occurrence {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
    }

    /** Returns a copy with line numbers shifted down. It is used when a file is one part of a longer text. */
    public Occurrence shiftedBy(int lines) {
        return new Occurrence(texts, tags, delivery, country, links, firstLine + lines, lastLine + lines, missing);
    }

    public Occurrence withTexts(Map<String, TalkText> others) {
        return new Occurrence(others, tags, delivery, country, links, firstLine, lastLine, missing);
    }

    /** Returns a copy with this delivery, in which the given facts are no longer missing. */
    public Occurrence withDelivery(DeliveryContent other, Missing... given) {
        Set<Missing> rest = EnumSet.noneOf(Missing.class);
        rest.addAll(missing);
        List.of(given).forEach(rest::remove);
        return new Occurrence(texts, tags, other, country, links, firstLine, lastLine, rest);
    }

    /** The title in the first language that has one; empty when no language has a title. */
    public String title() {
        return texts.values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }
}
