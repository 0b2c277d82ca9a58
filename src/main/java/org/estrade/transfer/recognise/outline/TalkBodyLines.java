package org.estrade.transfer.recognise.outline;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.phrase.GivenAt;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.ProseVenue;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.WantedRoles;
import org.jspecify.annotations.Nullable;

/** Tests on one line below a talk: whether the line is a title or a delivery. */
final class TalkBodyLines {

    private static final int MAX_LENGTH_OF_HEADING = 80;
    /** The title score up to which a name right below a date is surely the venue. */
    private static final double MAX_SCORE_OF_NAME_BELOW_DATE = -0.1;

    private static final double MIN_SCORE_OF_ONLY_NAME = -0.45;

    private static final int MAX_LENGTH_OF_VENUE = 120;
    private static final int MAX_NAMES_OF_VENUE = 3;
    private static final int MAX_LENGTH_OF_FACTS = 90;

    private TalkBodyLines() {}

    /** Whether a heading is the only name of a delivery and does not look like an event: below it are a date and links. */
    static boolean isOnlyName(Line line) {
        return line.phrase().pieces().size() == 1
                && !line.isDated()
                && line.titleScore() > MIN_SCORE_OF_ONLY_NAME
                && line.phrase().place() == null
                && line.children().stream().anyMatch(Line::isDated)
                && line.children().stream().allMatch(child -> child.nameCount() == 0 || child.hasOnlyLinks());
    }

    /** The roles in a line of a delivery. A heading of a day and one name is a title when the line below gives venue and place. */
    static WantedRoles rolesOf(Line line) {
        boolean isTitleAboveVenue = line.hasType(Node.Type.SECTION)
                && line.hasDay()
                && line.phrase().pieces().size() == 1
                && line.phrase().place() == null
                && !line.children().isEmpty()
                && line.children().get(0).hasType(Node.Type.PARAGRAPH)
                && line.children().get(0).nameCount() > 0
                && line.children().get(0).phrase().place() != null
                && !line.children().get(0).isDated()
                && !line.children().get(0).isProse();
        return isTitleAboveVenue ? WantedRoles.TITLE : WantedRoles.TITLE_AND_VENUE;
    }

    /** Whether a short line gives venue and place of a delivery that has only a date yet. */
    static boolean namesVenueOf(OccurrenceDraft delivery, Line line) {
        if (!delivery.isDated() || delivery.hasVenue()) {
            return false;
        }
        boolean hasNoLink = line.node().words().links().isEmpty();
        if (hasNoLink && isVenueAlone(line) && line.titleScore() < MAX_SCORE_OF_NAME_BELOW_DATE) {
            return true;
        }
        boolean isLinkBelowDate = line.hasType(Node.Type.PARAGRAPH)
                && line.nameCount() > 0
                && isOneLink(line.node().words())
                && line.children().isEmpty();
        if (isLinkBelowDate) {
            return line.text().length() < MAX_LENGTH_OF_VENUE;
        }
        return line.phrase().place() != null
                && line.nameCount() > 0
                && (line.titleScore() < 0.1 || isBeforePlace(line))
                && line.text().length() < MAX_LENGTH_OF_VENUE
                && !line.isProse();
    }

    static boolean isOneLink(LinkedText words) {
        return words.links().size() == 1
                && words.textOf(words.links().get(0))
                        .strip()
                        .equals(words.text().strip());
    }

    /** Whether a strong sign separates the names of a line from the place at its end: {@code Growing moss • Lyon, France}. */
    private static boolean isBeforePlace(Line line) {
        int sign = Math.max(line.text().lastIndexOf('•'), line.text().lastIndexOf('·'));
        return sign > 0
                && PlaceRecogniser.recognise(line.text().substring(sign + 1).strip()) != null;
    }

    /** Whether a line below a delivery without a venue names the venue. */
    static boolean isVenueBelow(Line line) {
        int most = line.phrase().place() == null ? 1 : MAX_NAMES_OF_VENUE;
        boolean hasNames = line.nameCount() > 0 && line.nameCount() <= most;
        return line.hasType(Node.Type.LINE) && hasNames && !line.isProse() && line.titleScore() < 0.1;
    }

    /** Whether a line below a complete delivery names a venue and a date of its own, like the line of that delivery. */
    static boolean isFurtherDelivery(Line line, OccurrenceDraft delivery) {
        return line.hasType(Node.Type.LINE)
                && delivery.hasVenue()
                && delivery.isDated()
                && line.isDated()
                && line.nameCount() > 0
                && line.titleScore() < 0.1
                && !line.isProse();
    }

    /**
     * Whether the first line below a title is its venue, or the first line below a date is the venue of the title in the next
     * line.
     *
     * @param deliveries the deliveries that the heading names: none, or one that has only a date yet
     */
    static boolean isVenueOfTalk(List<Line> lines, OccurrenceDraft talk, List<OccurrenceDraft> deliveries) {
        Line first = lines.get(0);
        Line second = lines.size() > 1 ? lines.get(1) : null;
        if (!deliveries.isEmpty()) {
            return second != null
                    && !deliveries.get(0).hasVenue()
                    && !talk.hasTitle()
                    && first.field() == null
                    && first.nameCount() > 0
                    && isTitle(second)
                    && second.field() == null
                    && first.titleScore() < second.titleScore();
        }
        boolean isAbovePlace = second != null && isVenueAlone(first) && isPlaceAlone(second);
        return talk.hasTitle()
                && (isAbovePlace
                        || (isWhereAndWhen(first) && !GivenAt.isIn(first.node().words())));
    }

    /** Whether a short paragraph has one or two names and neither a date nor links. */
    static boolean isVenueAlone(Line line) {
        return line.hasType(Node.Type.PARAGRAPH)
                && line.nameCount() > 0
                && line.nameCount() <= 2
                && line.field() == null
                && line.children().isEmpty()
                && !line.isProse()
                && line.text().length() < MAX_LENGTH_OF_FACTS
                && !line.text().endsWith(".");
    }

    /** Whether a line names a place and nothing else. */
    static boolean isPlaceAlone(Line line) {
        return line.phrase().place() != null && line.nameCount() == 0;
    }

    /** Whether a line right below a title is the short line of its venue and date: {@code MossConf · Lyon · 2016}. */
    static boolean isWhereAndWhen(Line line) {
        return line.hasType(Node.Type.PARAGRAPH)
                && line.isDated()
                && line.nameCount() > 0
                && line.field() == null
                && line.children().isEmpty()
                && !line.isProse()
                && line.text().length() < MAX_LENGTH_OF_FACTS
                && !line.text().endsWith(".");
    }

    /**
     * Removes the words of a sentence such as "I gave it at MossConf", since they are no note. Returns the same roles
     * when the line is no such sentence.
     */
    static PieceRoles withoutSentence(Line line, PieceRoles roles) {
        Piece venue = roles.venue();
        List<Piece> sentencePieces = roles.others().stream()
                .filter(other -> other.titleScore() > 0.1 && !other.isLinked())
                .toList();
        if (venue == null
                || !venue.isPrecededByAt()
                || sentencePieces.isEmpty()
                || (line.hasType(Node.Type.ITEM) && !line.isProse())) {
            return roles;
        }
        return new PieceRoles(
                roles.title(),
                venue,
                roles.others().stream()
                        .filter(other -> !sentencePieces.contains(other))
                        .toList());
    }

    /** Gives a delivery without a venue the venue that a sentence names. The speaker is asked to check it. */
    static void addVenueOfSentence(Line line, OccurrenceDraft delivery, Findings findings) {
        ProseVenue venue = delivery.isDated() && !delivery.hasVenue()
                ? ProseVenue.findIn(line.node().words())
                : null;
        if (venue != null) {
            delivery.addVenue(venue.name());
            delivery.setWebsite(venue.website());
            findings.addRemark(line.lineNumber(), Code.FOUND_IN_PROSE, PageContext.excerpt(line.text()));
        }
    }

    /** Whether the line is a paragraph, which in italics may look like a heading. */
    static boolean isSentence(Line line) {
        return line.hasType(Node.Type.PARAGRAPH)
                || (line.hasType(Node.Type.SECTION) && line.text().length() > MAX_LENGTH_OF_HEADING);
    }

    /** Whether a link inside a sentence belongs to the delivery too. */
    static boolean isVideoOrSlides(FoundLink link) {
        return link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES;
    }

    static List<FoundLink> videosAndSlides(Line line) {
        return Stream.concat(
                        line.phrase().materials().stream(),
                        line.phrase().pieces().stream().flatMap(piece -> piece.links().stream()))
                .filter(TalkBodyLines::isVideoOrSlides)
                .toList();
    }

    /** Makes the only name of a line a town, when it stands beside its country and the delivery before has a venue. */
    static PieceRoles withTownOfCountry(Phrase phrase, @Nullable OccurrenceDraft previous, PieceRoles roles) {
        boolean isTown = previous != null
                && previous.hasVenue()
                && previous.isCompletedBy(phrase.date())
                && phrase.pieces().size() == 1
                && UndatedSection.isTownOfCountry(phrase.pieces().get(0), phrase);
        return isTown ? new PieceRoles(null, null, phrase.pieces()) : roles;
    }

    /** Whether a line may be the title of a talk that has none yet. */
    static boolean isTitle(Line line) {
        return !line.isProse() && line.nameCount() > 0 && line.text().length() < 200 && !line.hasDay();
    }

    /** Whether most of the bullets have a date or a place. */
    static boolean areDeliveries(List<Line> lines) {
        long candidates = lines.stream().filter(TalkBodyLines::hasDateOrPlace).count();
        return candidates * 2
                > lines.stream().filter(line -> line.hasType(Node.Type.ITEM)).count();
    }

    /** Whether a bullet, or a further line of it, has a date or a place. */
    private static boolean hasDateOrPlace(Line line) {
        return line.isDated()
                || line.phrase().place() != null
                || (line.hasType(Node.Type.ITEM)
                        && line.children().stream()
                                .anyMatch(more -> more.hasType(Node.Type.LINE) && more.isDated() && !more.isProse()));
    }

    /**
     * Whether a line names a delivery of the talk.
     *
     * @param isListOfDeliveries whether most of the bullets beside the line have a date or a place
     * @param hasVenueBefore whether the delivery before the line has a venue
     */
    static boolean isDelivery(Line line, boolean isListOfDeliveries, boolean hasVenueBefore, EventLevel eventLevel) {
        boolean hasDateOrPlace = hasDateOrPlace(line);
        if (!hasDateOrPlace && line.hasOnlyLinks() && line.hasType(Node.Type.LINE) && hasVenueBefore) {
            return false;
        }
        boolean isShort = line.phrase().pieces().size() <= 6 && line.text().length() < 400;
        if (line.hasType(Node.Type.PARAGRAPH) || (line.hasType(Node.Type.LINE) && !isListOfDeliveries)) {
            boolean isCertain = line.hasDay()
                    || (line.isDated() && line.titleScore() < 0)
                    || (line.phrase().place() != null && line.isDated());
            return isShort
                    && isCertain
                    && (!line.isProse() || line.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt));
        }
        if (eventLevel.innerScore() > 0 && line.hasType(Node.Type.ITEM) && line.nameCount() == 1 && !line.isProse()) {
            return isShort;
        }
        boolean isVenue = line.titleScore() < 0.1
                && line.nameCount() > 0
                && ((isListOfDeliveries && line.hasType(Node.Type.ITEM))
                        || !line.phrase().materials().isEmpty());
        return isShort && !line.isProse() && ((hasDateOrPlace && (line.nameCount() > 0 || line.hasDay())) || isVenue);
    }
}
