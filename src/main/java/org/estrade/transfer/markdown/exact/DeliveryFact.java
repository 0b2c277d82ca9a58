package org.estrade.transfer.markdown.exact;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.exact.ExactText.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a delivery that is written in the list below the line of the delivery, with its name: {@code note : "…"}. The
 * value is exact, and it replaces the value in the line of the delivery. An empty text means that the fact is empty.
 */
public enum DeliveryFact {
    VENUE("lieu", "venue"),
    EDITION("édition", "edition"),
    DATE("date", "date"),
    CITY("ville", "city"),
    ONLINE("en ligne", "online"),
    LANGUAGE("langue", "language"),
    CANCELLED("annulée", "cancelled"),
    NOTE("note", "note"),
    SPEAKERS("avec", "with"),
    LINKS("lien", "link");

    private final String french;
    private final String english;

    DeliveryFact(String french, String english) {
        this.french = french;
        this.english = english;
    }

    private @Nullable Object value(DeliveryContent delivery) {
        return switch (this) {
            case VENUE -> delivery.venue();
            case EDITION -> delivery.edition();
            case DATE ->
                Stream.of(delivery.date(), delivery.endDate())
                        .map(String::valueOf)
                        .toList();
            case CITY -> delivery.city();
            case ONLINE -> delivery.online();
            case LANGUAGE -> delivery.language();
            case CANCELLED -> delivery.cancelled();
            case NOTE -> delivery.note();
            case SPEAKERS -> delivery.speakers();
            case LINKS -> delivery.links();
        };
    }

    /** Whether two deliveries have the same value of this fact. */
    public boolean isEqual(DeliveryContent delivery, DeliveryContent otherDelivery) {
        return Objects.equals(value(delivery), value(otherDelivery));
    }

    /** The lines with this fact: one line for each co-speaker or link, else one line. */
    public List<String> lines(DeliveryContent delivery, String language) {
        String label = language.equals("fr") ? french + " : " : english + ": ";
        return values(delivery, language).stream().map(label::concat).toList();
    }

    private List<String> values(DeliveryContent delivery, String language) {
        return switch (this) {
            case VENUE ->
                List.of(nameAndWebsite(delivery.venue().name(), delivery.venue().website()));
            case DATE -> List.of(period(delivery));
            case ONLINE -> List.of(yesOrNo(delivery.online(), language));
            case CANCELLED -> List.of(yesOrNo(delivery.cancelled(), language));
            case SPEAKERS ->
                orEmptyText(delivery.speakers().stream()
                        .map(speaker -> nameAndWebsite(speaker.name(), speaker.website()))
                        .toList());
            case LINKS ->
                orEmptyText(delivery.links().stream()
                        .map(link -> ExactLinks.line(link, language))
                        .toList());
            default -> List.of(ExactText.quoted(Objects.toString(value(delivery), "")));
        };
    }

    private static List<String> orEmptyText(List<String> values) {
        return values.isEmpty() ? List.of("\"\"") : values;
    }

    private static String nameAndWebsite(String name, @Nullable String website) {
        return ExactText.quoted(name) + (website == null ? "" : " " + ExactText.address(website));
    }

    private static String period(DeliveryContent delivery) {
        String first = ExactText.quoted(Objects.toString(delivery.date(), ""));
        return delivery.endDate() == null ? first : first + ", \"" + delivery.endDate() + "\"";
    }

    private static String yesOrNo(boolean value, String language) {
        return language.equals("fr") ? (value ? "\"oui\"" : "\"non\"") : (value ? "\"yes\"" : "\"no\"");
    }

    /** Reads a line with the name and the value of a fact. The result is null for any other line. */
    public static @Nullable FactLine read(String line) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        for (DeliveryFact fact : values()) {
            if (fact.french.equals(label) || fact.english.equals(label)) {
                List<Pair> pairs = ExactText.pairs(line.substring(colon + 1).strip());
                return pairs == null || pairs.isEmpty() ? null : new FactLine(fact, pairs);
            }
        }
        return null;
    }

    /**
     * A line with a fact.
     *
     * @param pairs the values of the fact
     */
    public record FactLine(DeliveryFact fact, List<Pair> pairs) {}

    /** The delivery with these facts. Several lines with the same fact are one list of values. An invalid date is ignored. */
    public static DeliveryContent apply(List<FactLine> factLines, DeliveryContent delivery) {
        DeliveryContent result = delivery;
        for (DeliveryFact fact : values()) {
            List<Pair> pairs = factLines.stream()
                    .filter(line -> line.fact == fact)
                    .flatMap(line -> line.pairs.stream())
                    .toList();
            if (!pairs.isEmpty()) {
                result = fact.withValue(result, pairs);
            }
        }
        return result;
    }

    private DeliveryContent withValue(DeliveryContent delivery, List<Pair> pairs) {
        return switch (this) {
            case VENUE -> withVenue(delivery, pairs);
            case EDITION -> delivery.withEdition(textOrNull(pairs));
            case DATE -> withDates(delivery, pairs);
            case CITY -> delivery.withCity(textOrNull(pairs));
            case ONLINE -> delivery.withOnline(isYes(pairs));
            case LANGUAGE -> delivery.withLanguage(textOrNull(pairs));
            case CANCELLED -> delivery.withCancelled(isYes(pairs));
            case NOTE -> delivery.withNote(textOrNull(pairs));
            case SPEAKERS -> delivery.withSpeakers(speakers(pairs));
            case LINKS -> delivery.withLinks(ExactLinks.read(pairs));
        };
    }

    private static DeliveryContent withVenue(DeliveryContent delivery, List<Pair> pairs) {
        SpeakerContent names = namesWithWebsites(pairs).get(0);
        return delivery.withVenue(new VenueContent(names.name(), names.website()));
    }

    private static DeliveryContent withDates(DeliveryContent delivery, List<Pair> pairs) {
        String first = textOrNull(pairs);
        try {
            return delivery.withDate(first == null ? null : PartialDate.parse(first))
                    .withEndDate(
                            pairs.size() < 2
                                    ? null
                                    : PartialDate.parse(pairs.get(1).text()));
        } catch (DateTimeException invalidDate) {
            return delivery;
        }
    }

    private static boolean isYes(List<Pair> pairs) {
        return List.of("oui", "yes").contains(PlainLetters.words(pairs.get(0).text()));
    }

    private static @Nullable String textOrNull(List<Pair> pairs) {
        String text = pairs.get(0).text();
        return text.isEmpty() ? null : text;
    }

    private static List<SpeakerContent> speakers(List<Pair> pairs) {
        return namesWithWebsites(pairs).stream()
                .filter(speaker -> !speaker.name().isEmpty())
                .toList();
    }

    /** The names in the pairs, each with the address that follows it. */
    private static List<SpeakerContent> namesWithWebsites(List<Pair> pairs) {
        List<SpeakerContent> names = new ArrayList<>();
        for (Pair pair : pairs) {
            if (names.isEmpty() || !pair.address()) {
                names.add(SpeakerContent.of(pair.text()));
            } else {
                String name = names.remove(names.size() - 1).name();
                names.add(new SpeakerContent(name, pair.text()));
            }
        }
        return names;
    }
}
