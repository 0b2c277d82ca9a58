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
 * One talk given once, as a file says it; which occurrences are the same talk is decided later.
 *
 * @param texts title and abstract by language code; empty when the file gives no title
 * @param delivery null for a talk of which the file names no delivery; its venue has an empty name when nobody gave one
 * @param country ISO 3166-1 code, null when not said
 * @param links of the talk itself
 * @param firstLine of its source in the file, the first being 1; {@code lastLine} is part of it
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

    /** A fact that a delivery needs, and that the file does not give. */
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

    /** The same occurrence of a file that begins that many lines further down in a longer text. */
    public Occurrence shiftedBy(int lines) {
        return new Occurrence(texts, tags, delivery, country, links, firstLine + lines, lastLine + lines, missing);
    }

    public Occurrence withTexts(Map<String, TalkText> others) {
        return new Occurrence(others, tags, delivery, country, links, firstLine, lastLine, missing);
    }

    /** The same occurrence with the delivery, which then lacks neither of the facts. */
    public Occurrence withDelivery(DeliveryContent other, Missing... given) {
        Set<Missing> rest = EnumSet.noneOf(Missing.class);
        rest.addAll(missing);
        List.of(given).forEach(rest::remove);
        return new Occurrence(texts, tags, other, country, links, firstLine, lastLine, rest);
    }

    /** The title in the first language that has one, else empty. */
    public String title() {
        return texts.values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }
}
