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
 * A fact of a delivery that a list below the delivery's line says by its name: {@code note : "…"}. Such a fact is taken to
 * the letter, and counts instead of what the line itself says. A fact without text is known to be empty.
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

    public boolean isSame(DeliveryContent one, DeliveryContent other) {
        return Objects.equals(value(one), value(other));
    }

    /** The lines that say this fact: one, or one a co-speaker and a link. */
    public List<String> lines(DeliveryContent delivery, String language) {
        String label = language.equals("fr") ? french + " : " : english + ": ";
        return values(delivery, language).stream().map(label::concat).toList();
    }

    private List<String> values(DeliveryContent delivery, String language) {
        return switch (this) {
            case VENUE ->
                List.of(named(delivery.venue().name(), delivery.venue().website()));
            case DATE -> List.of(period(delivery));
            case ONLINE -> List.of(yes(delivery.online(), language));
            case CANCELLED -> List.of(yes(delivery.cancelled(), language));
            case SPEAKERS ->
                orEmpty(delivery.speakers().stream()
                        .map(speaker -> named(speaker.name(), speaker.website()))
                        .toList());
            case LINKS ->
                orEmpty(delivery.links().stream()
                        .map(link -> ExactLinks.line(link, language))
                        .toList());
            default -> List.of(ExactText.quoted(Objects.toString(value(delivery), "")));
        };
    }

    private static List<String> orEmpty(List<String> values) {
        return values.isEmpty() ? List.of("\"\"") : values;
    }

    private static String named(String name, @Nullable String website) {
        return ExactText.quoted(name) + (website == null ? "" : " " + ExactText.address(website));
    }

    private static String period(DeliveryContent delivery) {
        String first = ExactText.quoted(Objects.toString(delivery.date(), ""));
        return delivery.endDate() == null ? first : first + ", \"" + delivery.endDate() + "\"";
    }

    private static String yes(boolean fact, String language) {
        return language.equals("fr") ? (fact ? "\"oui\"" : "\"non\"") : (fact ? "\"yes\"" : "\"no\"");
    }

    /** A line that says one fact by its name, null for any other line. */
    public static @Nullable Said read(String line) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        for (DeliveryFact fact : values()) {
            if (fact.french.equals(label) || fact.english.equals(label)) {
                List<Pair> pairs = ExactText.pairs(line.substring(colon + 1).strip());
                return pairs == null || pairs.isEmpty() ? null : new Said(fact, pairs);
            }
        }
        return null;
    }

    /** A fact and what a line says of it. */
    public record Said(DeliveryFact fact, List<Pair> pairs) {}

    /** The delivery with these facts. Lines that say the same fact are added up. A date that is none changes nothing. */
    public static DeliveryContent apply(List<Said> said, DeliveryContent delivery) {
        DeliveryContent result = delivery;
        for (DeliveryFact fact : values()) {
            List<Pair> pairs = said.stream()
                    .filter(each -> each.fact == fact)
                    .flatMap(each -> each.pairs.stream())
                    .toList();
            if (!pairs.isEmpty()) {
                result = fact.with(result, pairs);
            }
        }
        return result;
    }

    private DeliveryContent with(DeliveryContent delivery, List<Pair> said) {
        return switch (this) {
            case VENUE -> withVenue(delivery, said);
            case EDITION -> delivery.withEdition(first(said));
            case DATE -> withDates(delivery, said);
            case CITY -> delivery.withCity(first(said));
            case ONLINE -> delivery.withOnline(isYes(said));
            case LANGUAGE -> delivery.withLanguage(first(said));
            case CANCELLED -> delivery.withCancelled(isYes(said));
            case NOTE -> delivery.withNote(first(said));
            case SPEAKERS -> delivery.withSpeakers(speakers(said));
            case LINKS -> delivery.withLinks(ExactLinks.read(said));
        };
    }

    private static DeliveryContent withVenue(DeliveryContent delivery, List<Pair> said) {
        SpeakerContent named = named(said).get(0);
        return delivery.withVenue(new VenueContent(named.name(), named.website()));
    }

    private static DeliveryContent withDates(DeliveryContent delivery, List<Pair> said) {
        String first = first(said);
        try {
            return delivery.withDate(first == null ? null : PartialDate.parse(first))
                    .withEndDate(
                            said.size() < 2
                                    ? null
                                    : PartialDate.parse(said.get(1).text()));
        } catch (DateTimeException notOne) {
            return delivery;
        }
    }

    private static boolean isYes(List<Pair> said) {
        return List.of("oui", "yes").contains(PlainLetters.words(said.get(0).text()));
    }

    private static @Nullable String first(List<Pair> said) {
        String text = said.get(0).text();
        return text.isEmpty() ? null : text;
    }

    private static List<SpeakerContent> speakers(List<Pair> said) {
        return named(said).stream().filter(someone -> !someone.name().isEmpty()).toList();
    }

    /** Names, each with the address that follows it. */
    private static List<SpeakerContent> named(List<Pair> said) {
        List<SpeakerContent> named = new ArrayList<>();
        for (Pair pair : said) {
            if (named.isEmpty() || !pair.address()) {
                named.add(SpeakerContent.of(pair.text()));
            } else {
                String name = named.remove(named.size() - 1).name();
                named.add(new SpeakerContent(name, pair.text()));
            }
        }
        return named;
    }
}
