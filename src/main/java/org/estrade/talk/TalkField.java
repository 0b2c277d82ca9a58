package org.estrade.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/** A field of a {@link TalkContent}. Two contents are compared and merged field by field. */
public sealed interface TalkField {

    /** The value of the field, null when the content has none. Lists and records are compared by value. */
    @Nullable Object read(TalkContent content);

    /** The content with another value of the field; unchanged when the field belongs to a delivery that it does not have. */
    TalkContent write(TalkContent content, @Nullable Object value);

    /**
     * A field that each talk has once: slug, tags, links of the talk itself, order of the deliveries (the list of their
     * ids).
     */
    @SuppressWarnings("ImmutableEnumChecker") // method references, nothing captured
    enum Property implements TalkField {
        SLUG(TalkContent::slug, (content, value) -> content.withSlug((String) value)),
        TAGS(TalkContent::tags, (content, value) -> content.withTags(list(value))),
        LINKS(TalkContent::links, (content, value) -> content.withLinks(list(value))),
        ORDER(
                content ->
                        content.deliveries().stream().map(DeliveryContent::id).toList(),
                (content, value) -> ordered(content, list(value)));

        private final Function<TalkContent, Object> reader;
        private final BiFunction<TalkContent, Object, TalkContent> writer;

        Property(Function<TalkContent, Object> reader, BiFunction<TalkContent, Object, TalkContent> writer) {
            this.reader = reader;
            this.writer = writer;
        }

        @Override
        public Object read(TalkContent content) {
            return reader.apply(content);
        }

        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            return writer.apply(content, Objects.requireNonNull(value));
        }
    }

    /** A text of a talk in one language. */
    sealed interface Text extends TalkField {
        String language();
    }

    /** The title in one language; null when the talk has no text in that language. */
    record Title(String language) implements Text {
        @Override
        public @Nullable Object read(TalkContent content) {
            TalkText text = content.texts().get(language);
            return text == null ? null : text.title();
        }

        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            return text(content, language, value, TalkText::withTitle);
        }
    }

    /** The abstract in one language; null when the talk has no text in that language. */
    record Abstract(String language) implements Text {
        @Override
        public @Nullable Object read(TalkContent content) {
            TalkText text = content.texts().get(language);
            return text == null ? null : text.abstractMarkdown();
        }

        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            return text(content, language, value, TalkText::withAbstract);
        }
    }

    /** The short abstract of one length, in one language; empty when there is none. */
    record ShortAbstract(String language, TextLength length) implements Text {
        @Override
        public Object read(TalkContent content) {
            return content.texts()
                    .getOrDefault(language, TalkText.EMPTY)
                    .shortAbstracts()
                    .in(length);
        }

        /** The content with that short abstract. An empty value does not add a language that the talk does not have. */
        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            boolean blank = value == null || value.equals("");
            if (blank && !content.texts().containsKey(language)) {
                return content;
            }
            return text(
                    content,
                    language,
                    blank ? "" : value,
                    (text, written) ->
                            text.withShortAbstracts(text.shortAbstracts().with(length, written)));
        }
    }

    /** A whole delivery; null in a content without the delivery. */
    record Delivery(UUID id) implements TalkField {
        @Override
        public @Nullable Object read(TalkContent content) {
            return deliveries(content).get(id);
        }

        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            Map<UUID, DeliveryContent> deliveries = deliveries(content);
            if (value == null) {
                deliveries.remove(id);
            } else {
                deliveries.put(id, (DeliveryContent) value);
            }
            return content.withDeliveries(List.copyOf(deliveries.values()));
        }
    }

    /** One fact of a delivery that both compared contents have. */
    record DeliveryFact(UUID id, Fact fact) implements TalkField {
        @Override
        public @Nullable Object read(TalkContent content) {
            DeliveryContent delivery = deliveries(content).get(id);
            return delivery == null ? null : fact.reader.apply(delivery);
        }

        @Override
        public TalkContent write(TalkContent content, @Nullable Object value) {
            return content.withDeliveries(content.deliveries().stream()
                    .map(delivery -> delivery.id().equals(id) ? fact.writer.write(delivery, value) : delivery)
                    .toList());
        }
    }

    /** The facts of a delivery, in the order of the form. */
    @SuppressWarnings("ImmutableEnumChecker") // method references, nothing captured
    enum Fact {
        VENUE(DeliveryContent::venue, (delivery, value) -> delivery.withVenue((VenueContent) required(value))),
        DATE(DeliveryContent::date, (delivery, value) -> delivery.withDate((PartialDate) value)),
        END_DATE(DeliveryContent::endDate, (delivery, value) -> delivery.withEndDate((PartialDate) value)),
        CITY(DeliveryContent::city, (delivery, value) -> delivery.withCity((String) value)),
        ONLINE(DeliveryContent::online, (delivery, value) -> delivery.withOnline((Boolean) required(value))),
        EDITION(DeliveryContent::edition, (delivery, value) -> delivery.withEdition((String) value)),
        NOTE(DeliveryContent::note, (delivery, value) -> delivery.withNote((String) value)),
        LANGUAGE(DeliveryContent::language, (delivery, value) -> delivery.withLanguage((String) value)),
        CANCELLED(DeliveryContent::cancelled, (delivery, value) -> delivery.withCancelled((Boolean) required(value))),
        SPEAKERS(DeliveryContent::speakers, (delivery, value) -> delivery.withSpeakers(list(required(value)))),
        LINKS(DeliveryContent::links, (delivery, value) -> delivery.withLinks(list(required(value))));

        private final Function<DeliveryContent, @Nullable Object> reader;
        private final Writer writer;

        Fact(Function<DeliveryContent, @Nullable Object> reader, Writer writer) {
            this.reader = reader;
            this.writer = writer;
        }

        private interface Writer {
            DeliveryContent write(DeliveryContent delivery, @Nullable Object value);
        }
    }

    private static Map<UUID, DeliveryContent> deliveries(TalkContent content) {
        Map<UUID, DeliveryContent> byId = new LinkedHashMap<>();
        content.deliveries().forEach(delivery -> byId.put(delivery.id(), delivery));
        return byId;
    }

    /** The content with another text. A null value removes the language, because title and abstract can only be null
     * together. */
    private static TalkContent text(
            TalkContent content,
            String language,
            @Nullable Object value,
            BiFunction<TalkText, String, TalkText> writer) {
        Map<String, TalkText> texts = new LinkedHashMap<>(content.texts());
        if (value == null) {
            texts.remove(language);
        } else {
            texts.put(language, writer.apply(texts.getOrDefault(language, TalkText.EMPTY), (String) value));
        }
        return content.withTexts(texts);
    }

    /** The content with its deliveries in the order of these ids. Deliveries without an id in the list come last. */
    private static TalkContent ordered(TalkContent content, List<UUID> ids) {
        Map<UUID, DeliveryContent> remaining = deliveries(content);
        List<DeliveryContent> sorted = new ArrayList<>();
        for (UUID id : ids) {
            DeliveryContent delivery = remaining.remove(id);
            if (delivery != null) {
                sorted.add(delivery);
            }
        }
        sorted.addAll(remaining.values());
        return content.withDeliveries(sorted);
    }

    private static Object required(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // each field reads and writes lists of one type
    private static <T> List<T> list(Object value) {
        return (List<T>) value;
    }
}
