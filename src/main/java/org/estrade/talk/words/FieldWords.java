package org.estrade.talk.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkField;
import org.estrade.talk.VenueContent;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** The names of the fields of a talk, and their values as text, for pages that compare two contents. */
public final class FieldWords {

    private final FieldMessages messages;
    private final Locale locale;

    /**
     * Creates the texts in a language.
     *
     * @param locale the language of the interface, see {@link org.estrade.web.InterfaceLanguage}
     */
    public FieldWords(Locale locale) {
        this.locale = locale;
        messages = MessageBundles.get(FieldMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /**
     * The name of a field: "Résumé (français)", "Touraine Tech, ville".
     *
     * @param before the first of the compared contents; the venue of a delivery is searched in both contents
     * @param after the second of the compared contents
     */
    public String label(TalkField field, TalkContent before, TalkContent after) {
        if (field instanceof TalkField.Title title) {
            return messages.title(language(title.language()));
        }
        if (field instanceof TalkField.Abstract text) {
            return messages.text(language(text.language()));
        }
        if (field instanceof TalkField.ShortAbstract text) {
            return messages.shortText(text.length().limit(locale), language(text.language()));
        }
        if (field instanceof TalkField.Delivery delivery) {
            String venue = venueName(delivery.id(), before, after);
            return venue.isEmpty() ? messages.deliveryWithoutVenue() : messages.delivery(venue);
        }
        if (field instanceof TalkField.DeliveryFact fact) {
            return messages.factAt(
                    venue(fact.id(), before, after), messages.fact(fact.fact().name()));
        }
        return switch ((TalkField.Property) field) {
            case SLUG -> messages.slug();
            case TAGS -> messages.tags();
            case LINKS -> messages.links();
            case ORDER -> messages.order();
        };
    }

    /** The name of the venue of a delivery. At least one of the contents must have the delivery. */
    public String venue(UUID delivery, TalkContent before, TalkContent after) {
        String venue = venueName(delivery, before, after);
        return venue.isEmpty() ? messages.deliveryWithoutVenue() : venue;
    }

    private static String venueName(UUID id, TalkContent before, TalkContent after) {
        TalkField.Delivery delivery = new TalkField.Delivery(id);
        return Stream.of(before, after)
                .map(delivery::read)
                .filter(Objects::nonNull)
                .map(found -> ((DeliveryContent) found).venue().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name of a language: français. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** The value of a field as one line, or as the whole text of an abstract; null when there is nothing to show. */
    public @Nullable String value(TalkField field, @Nullable Object value) {
        if (field == TalkField.Property.ORDER) {
            return null;
        }
        boolean isLanguage = field instanceof TalkField.DeliveryFact fact && fact.fact() == TalkField.Fact.LANGUAGE;
        return isLanguage && value != null ? language((String) value) : value(value);
    }

    private @Nullable String value(@Nullable Object value) {
        if (value == null || value.equals("") || value.equals(List.of())) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).filter(Objects::nonNull).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean bool) {
            return bool ? messages.yes() : messages.no();
        }
        if (value instanceof PartialDate date) {
            return DateWords.of(date, locale);
        }
        if (value instanceof DeliveryContent delivery) {
            return delivery(delivery);
        }
        if (value instanceof LinkContent link) {
            return link(link);
        }
        if (value instanceof VenueContent venue) {
            return named(venue.name(), venue.website());
        }
        if (value instanceof SpeakerContent speaker) {
            return named(speaker.name(), speaker.website());
        }
        return value.toString();
    }

    /** A delivery in one line: Touraine Tech, février 2025, Tours. */
    public String delivery(DeliveryContent delivery) {
        String venue = delivery.venue().name() + (delivery.edition() == null ? "" : " " + delivery.edition());
        return joined(
                venue.isBlank() ? messages.deliveryWithoutVenue() : venue,
                date(delivery),
                delivery.city(),
                delivery.online() ? messages.online() : null,
                delivery.cancelled() ? messages.cancelled() : null,
                delivery.speakers().isEmpty() ? null : messages.with(names(delivery.speakers())),
                delivery.note(),
                delivery.links().isEmpty()
                        ? null
                        : messages.linkCount(delivery.links().size()));
    }

    private @Nullable String date(DeliveryContent delivery) {
        return delivery.endDate() == null
                ? value(delivery.date())
                : value(delivery.date()) + " – " + value(delivery.endDate());
    }

    private static String names(List<SpeakerContent> speakers) {
        return speakers.stream().map(SpeakerContent::name).collect(Collectors.joining(", "));
    }

    /** A link in one line: Slides, en anglais (https://exemple.fr/slides). */
    public String link(LinkContent link) {
        String kind = messages.kind(link.kind().name());
        String words = joined(
                link.label() == null ? kind : messages.named(kind, link.label()),
                link.language() == null ? null : messages.inLanguage(language(link.language())),
                link.credit() == null ? null : messages.credit(link.credit()));
        return named(words, link.url().isEmpty() ? null : link.url());
    }

    private static String named(String name, @Nullable String address) {
        return address == null ? name : name + " (" + WebAddress.readable(address) + ")";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
