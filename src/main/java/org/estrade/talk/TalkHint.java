package org.estrade.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.venue.place.Gazetteer;
import org.estrade.venue.place.Towns;
import org.jspecify.annotations.Nullable;

/**
 * A hint of the admin pages about something that visitors miss in a talk, or that an import warned of. What would only be
 * a welcome addition, such as slides or a translation, is no hint: when every talk is marked, nobody looks.
 *
 * @param missing the missing item
 * @param place the venue and the edition of the delivery without a date, or the unknown town; null for another item
 * @param imported the hint of an import; null unless the item is {@link MissingItem#CHECK}
 */
public record TalkHint(
        MissingItem missing,
        @Nullable String place,
        @Nullable ImportHint imported) {

    /** Instead of the moment of an import: no import added the hint, and the undoing of none takes it away. */
    private static final String TYPED = "";

    public TalkHint(MissingItem missing, @Nullable String place) {
        this(missing, place, null);
    }

    /** The item that is missing, the most serious first. */
    public enum MissingItem {
        DELIVERIES,
        /** The speaker's check of what an import warned of. */
        CHECK,
        DATE,
        /** A town that no list has, and whose name is one letter away from that of a known town. */
        TOWN,
        ABSTRACT
    }

    /**
     * All open hints of imports about a talk, then the hint about the most serious missing item. A delivery whose missing date
     * the speaker has said to be right is not missing a date.
     *
     * @param imported the hints of imports, dismissed ones included
     */
    public static List<TalkHint> all(TalkContent talk, List<ImportHint> imported) {
        // the hint about a missing item names the delivery without a date too
        Stream<TalkHint> open = imported.stream()
                .filter(hint -> hint.isOpen(talk) && hint.kind() != ImportHint.Kind.WITHOUT_DATE)
                .map(TalkHint::toCheck);
        return Stream.concat(open, missing(talk, imported).stream()).toList();
    }

    /** The hint of an import, to be shown on a page. */
    public static TalkHint toCheck(ImportHint hint) {
        return new TalkHint(MissingItem.CHECK, null, hint);
    }

    private static Optional<TalkHint> missing(TalkContent talk, List<ImportHint> imported) {
        if (talk.deliveries().isEmpty()) {
            return Optional.of(new TalkHint(MissingItem.DELIVERIES, null));
        }
        return undated(talk, imported).or(() -> unknownTown(talk, imported)).or(() -> abstracts(talk));
    }

    private static Optional<TalkHint> undated(TalkContent talk, List<ImportHint> imported) {
        return talk.deliveries().stream()
                .filter(delivery -> delivery.date() == null && !delivery.cancelled())
                .filter(delivery -> imported.stream()
                        .noneMatch(hint -> hint.acceptsNoDateAt(delivery.venue().name())))
                .findFirst()
                .map(delivery -> new TalkHint(MissingItem.DATE, place(delivery)));
    }

    /** A hint about a town, unless an import has asked about it already, or the speaker has said that it is right. */
    private static Optional<TalkHint> unknownTown(TalkContent talk, List<ImportHint> imported) {
        return doubtfulTowns(talk)
                .filter(city -> imported.stream()
                        .noneMatch(hint -> hint.kind() == ImportHint.Kind.UNKNOWN_TOWN && city.equals(hint.words())))
                .findFirst()
                .map(city -> new TalkHint(MissingItem.TOWN, city));
    }

    private static Stream<String> doubtfulTowns(TalkContent talk) {
        return talk.deliveries().stream()
                .flatMap(delivery -> Stream.ofNullable(delivery.city()))
                .distinct()
                .filter(city -> Towns.suggestion(city) != null && Gazetteer.find(city, null) == null);
    }

    /**
     * The hints of imports with those about the towns that the speaker typed: both are dismissed in the same way. The number
     * of a hint that is not stored yet is the one that it will have.
     */
    public static List<ImportHint> withTypedTowns(TalkContent talk, List<ImportHint> imported) {
        return ImportHint.added(
                imported,
                doubtfulTowns(talk)
                        .map(city -> ImportHint.of(ImportHint.Kind.UNKNOWN_TOWN, city, Towns.suggestion(city), TYPED))
                        .toList());
    }

    /** A hint about a talk without any abstract: visitors can read its title only. */
    private static Optional<TalkHint> abstracts(TalkContent talk) {
        boolean none = talk.texts().values().stream()
                .allMatch(text -> text.abstractMarkdown().isBlank());
        return none ? Optional.of(new TalkHint(MissingItem.ABSTRACT, null)) : Optional.empty();
    }

    /** The town that is probably meant instead of an unknown one; null for another item. */
    public @Nullable String meantTown() {
        return missing == MissingItem.TOWN && place != null ? Towns.suggestion(place) : null;
    }

    private static String place(DeliveryContent delivery) {
        String venue = delivery.venue().name();
        return delivery.edition() == null ? venue : venue + " " + delivery.edition();
    }
}
