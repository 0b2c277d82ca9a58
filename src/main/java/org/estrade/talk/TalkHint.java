package org.estrade.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hint of the admin pages about something that is missing in a talk, or that an import warned of.
 *
 * @param missing the missing item
 * @param place the venue and the edition of the delivery without the item; null when the talk itself has not the item
 * @param language the code of the language in which the item is missing; null for an item without a language
 * @param imported the hint of an import; null unless the item is {@link MissingItem#CHECK}
 */
public record TalkHint(
        MissingItem missing,
        @Nullable String place,
        @Nullable String language,
        @Nullable ImportHint imported) {

    public TalkHint(MissingItem missing, @Nullable String place, @Nullable String language) {
        this(missing, place, language, null);
    }

    /** The item that is missing, the most serious first. */
    public enum MissingItem {
        DELIVERIES_AND_TAGS(true),
        DELIVERIES(true),
        /** The speaker's check of what an import warned of. */
        CHECK(true),
        DATE(true),
        ABSTRACT(true),
        SLIDES_AND_VIDEO(false),
        SLIDES(false),
        VIDEO(false),
        TAGS(false),
        TRANSLATION(false);

        private final boolean serious;

        MissingItem(boolean serious) {
            this.serious = serious;
        }

        /** Whether visitors notice that the item is missing. Other items would only be a welcome addition. */
        public boolean isSerious() {
            return serious;
        }
    }

    private static TalkHint of(MissingItem missing) {
        return new TalkHint(missing, null, null);
    }

    private static TalkHint of(MissingItem missing, DeliveryContent delivery) {
        return new TalkHint(missing, place(delivery), null);
    }

    /**
     * All open hints of imports about a talk, then the hint about the most serious missing item. A delivery whose missing date
     * the speaker has said to be right is not missing a date.
     *
     * @param imported the hints of imports, dismissed ones included
     */
    public static List<TalkHint> all(
            TalkContent talk, List<ImportHint> imported, List<String> languages, LocalDate today) {
        // the hint about a missing item names the delivery without a date too
        Stream<TalkHint> open = imported.stream()
                .filter(hint -> hint.isOpen(talk) && hint.kind() != ImportHint.Kind.WITHOUT_DATE)
                .map(TalkHint::toCheck);
        return Stream.concat(open, of(talk, imported, languages, today).stream())
                .toList();
    }

    /** The hint of an import, to be shown on a page. */
    public static TalkHint toCheck(ImportHint hint) {
        return new TalkHint(MissingItem.CHECK, null, null, hint);
    }

    /**
     * The hint about the most serious missing item; empty when nothing is missing. Deliveries in the future and cancelled
     * deliveries need no slides.
     *
     * @param languages the codes of the languages of the site; a talk needs an abstract in each of them
     */
    public static Optional<TalkHint> of(TalkContent talk, List<String> languages, LocalDate today) {
        return of(talk, List.of(), languages, today);
    }

    private static Optional<TalkHint> of(
            TalkContent talk, List<ImportHint> imported, List<String> languages, LocalDate today) {
        if (talk.deliveries().isEmpty()) {
            return Optional.of(of(talk.tags().isEmpty() ? MissingItem.DELIVERIES_AND_TAGS : MissingItem.DELIVERIES));
        }
        return undated(talk, imported)
                .or(() -> abstracts(talk))
                .or(() -> slidesOrVideo(talk, today))
                .or(() -> tags(talk))
                .or(() -> translation(talk, languages));
    }

    private static Optional<TalkHint> undated(TalkContent talk, List<ImportHint> imported) {
        return talk.deliveries().stream()
                .filter(delivery -> delivery.date() == null && !delivery.cancelled())
                .filter(delivery -> imported.stream()
                        .noneMatch(hint -> hint.acceptsNoDateAt(delivery.venue().name())))
                .findFirst()
                .map(delivery -> of(MissingItem.DATE, delivery));
    }

    /** A hint about a talk without any abstract: visitors can read its title only. */
    private static Optional<TalkHint> abstracts(TalkContent talk) {
        boolean none = talk.texts().values().stream()
                .allMatch(text -> text.abstractMarkdown().isBlank());
        return none ? Optional.of(of(MissingItem.ABSTRACT)) : Optional.empty();
    }

    private static Optional<TalkHint> slidesOrVideo(TalkContent talk, LocalDate today) {
        List<DeliveryContent> given = talk.deliveriesNewestFirst().stream()
                .filter(delivery -> isGiven(delivery, today))
                .toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        boolean talkHasEither =
                has(talk.links().stream(), LinkKind.SLIDES) || has(talk.links().stream(), LinkKind.VIDEO);
        Optional<TalkHint> withoutEither = given.stream()
                .filter(delivery -> !talkHasEither && !hasEither(delivery))
                .findFirst()
                .map(delivery -> of(MissingItem.SLIDES_AND_VIDEO, delivery));
        return withoutEither
                .or(() -> missing(talk, LinkKind.SLIDES, MissingItem.SLIDES))
                .or(() -> missing(talk, LinkKind.VIDEO, MissingItem.VIDEO));
    }

    private static boolean isGiven(DeliveryContent delivery, LocalDate today) {
        return !delivery.cancelled()
                && (delivery.date() == null || delivery.date().latest().isBefore(today));
    }

    private static boolean hasEither(DeliveryContent delivery) {
        return has(delivery.links().stream(), LinkKind.SLIDES) || has(delivery.links().stream(), LinkKind.VIDEO);
    }

    private static Optional<TalkHint> missing(TalkContent talk, LinkKind kind, MissingItem missing) {
        return has(talk.everyLink(), kind) ? Optional.empty() : Optional.of(of(missing));
    }

    private static Optional<TalkHint> tags(TalkContent talk) {
        return talk.tags().isEmpty() ? Optional.of(of(MissingItem.TAGS)) : Optional.empty();
    }

    /** The least serious hint: visitors are shown the abstract of another language. */
    private static Optional<TalkHint> translation(TalkContent talk, List<String> languages) {
        return languages.stream()
                .filter(language -> talk.texts()
                        .getOrDefault(language, TalkText.EMPTY)
                        .abstractMarkdown()
                        .isBlank())
                .findFirst()
                .map(language -> new TalkHint(MissingItem.TRANSLATION, null, language));
    }

    private static boolean has(Stream<LinkContent> links, LinkKind kind) {
        return links.anyMatch(link -> link.kind() == kind);
    }

    private static String place(DeliveryContent delivery) {
        String venue = delivery.venue().name();
        return delivery.edition() == null ? venue : venue + " " + delivery.edition();
    }
}
