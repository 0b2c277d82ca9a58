package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.Piece.Separator;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.StatusWords;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.estrade.transfer.recognise.words.VagueDates;
import org.estrade.transfer.recognise.words.VenueName;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the segments of one phrase. A segment that is not a fact by itself becomes a {@link Piece}: a title,
 * a venue or a note.
 */
final class SegmentReader {

    /** The announcement of a link that does not exist yet: {@code + video to follow}. */
    private static final Pattern ANNOUNCED_LINK = Pattern.compile(
            "[+&]? ?\\p{L}+ (?:to follow|coming soon|soon|tba|à venir|bientôt)\\.?", Pattern.CASE_INSENSITIVE);

    /** A time of day, or the place in a recording at which the talk begins. */
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?");

    private static final Pattern EDITION = Pattern.compile("(?:#|[nN][°º]) ?[0-9]{1,5}");
    private static final Pattern IN_PLACE =
            Pattern.compile("^(.{2,200}?)(?:,? (?:in|à|at|en|from|-)|(?<=\\p{Ll}{3})\\.) (\\p{Lu}[^:|]{1,60})$");

    private final LinkedText words;
    private final Mask mask;
    private final Map<String, LinkKind> announcedKinds = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final PhrasePlace place = new PhrasePlace();
    private @Nullable String language;
    private @Nullable String edition;
    private Status status = Status.GIVEN;
    private Separator pendingSeparator = Separator.COMMA;

    /** The highest number of pieces in one line. The last piece of a longer line takes the rest. */
    private static final int MAX_PIECES = 12;

    private static final int MAX_LENGTH_OF_PLACE = 80;

    SegmentReader(LinkedText words, Mask mask) {
        this.words = words;
        this.mask = mask;
    }

    void setLinkKind(String url, LinkKind kind) {
        announcedKinds.put(url, kind);
    }

    /** Reads one segment: as a fact, as a piece, or as a word that only connects two facts. */
    void read(Segment segment) {
        if (pieces.size() >= MAX_PIECES) {
            appendToLastPiece(segment);
            return;
        }
        String text = VenueName.withoutEdgeSigns(Pictures.without(segment.text(words.text()), notes));
        if (segment.isTitle()) {
            addPiece(text, segment);
            return;
        }
        if (place.isFound() && !hasLink(segment) && place.add(text)) {
            strengthenSeparator(segment.separatorBefore(), Separator.FACT);
            return;
        }
        boolean isConnectingWord =
                ConnectingWords.contains(text) && !hasLink(segment) && !(segment.isBracketed() && text.length() == 2);
        if (isConnectingWord || addSingleFact(text, segment) || place.add(text) || addPlaceWithYear(text, segment)) {
            strengthenSeparator(segment.separatorBefore(), Separator.FACT);
            return;
        }
        if (addStateAfterTown(text, segment)) {
            return;
        }
        Segment venue = pieces.isEmpty() ? null : FormatAndVenue.venueIn(segment, words.text(), notes);
        if (venue != null) {
            read(venue);
            return;
        }
        int endOfPart = endOfPartBeforePlace(segment);
        if (endOfPart > 0) {
            text = VenueName.withoutEdgeSigns(
                    Pictures.without(words.text().substring(segment.start(), endOfPart), notes));
        }
        Matcher placeMatcher = IN_PLACE.matcher(text.length() > 300 ? "" : text);
        if (placeMatcher.matches()
                && !hasLinkAfterPrefix(segment, text, placeMatcher.group(1).length())) {
            FoundPlace found = PlaceRecogniser.recognise(placeMatcher.group(2));
            if (found != null && found.isKnown()) {
                place.merge(found, placeMatcher.group(2));
                text = placeMatcher.group(1);
            }
        }
        addPiece(
                hasLink(segment) ? place.withoutTownAtEnd(FormatAndVenue.withoutFormatInLink(text, notes)) : text,
                segment);
    }

    /**
     * The offset at which bold words or a link end before a place, which is then read; 0 when there is no place:
     * {@code **MossConf** Lyon}.
     */
    private int endOfPartBeforePlace(Segment segment) {
        int bracket = words.text().lastIndexOf(") ", segment.end() - 1) + 1;
        int end = Math.max(
                words.endOfLastPart(segment.start(), segment.end() - 1), bracket > segment.start() ? bracket : 0);
        String rest = end == 0 ? "" : words.text().substring(end, segment.end());
        FoundPlace found = rest.startsWith(" ") && rest.length() < MAX_LENGTH_OF_PLACE
                ? PlaceRecogniser.recognise(rest.strip())
                : null;
        if (found == null || !found.isKnown() || place.isFound()) {
            return 0;
        }
        place.merge(found, rest.strip());
        return end;
    }

    private boolean addSingleFact(String text, Segment segment) {
        if (segment.isBracketed() || !hasLink(segment)) {
            String languageCode = LanguageWords.languageOf(text) == null && segment.isBracketed()
                    ? languageCodeInBrackets(text)
                    : LanguageWords.languageOf(text);
            if (languageCode != null) {
                language = languageCode;
                return true;
            }
        }
        if ((VagueDates.isMissing(text) || TIME.matcher(text).matches()) && !hasLink(segment)) {
            return true;
        }
        if (VagueDates.isVague(text) && !hasLink(segment)) {
            notes.add(text);
            return true;
        }
        Status statusOfSegment = StatusWords.statusOf(text);
        String note = statusOfSegment == Status.GIVEN ? FormatWords.formatNote(text) : null;
        if (statusOfSegment != Status.GIVEN) {
            status = statusOfSegment;
            return true;
        }
        if (note != null && !hasLink(segment)) {
            if (!note.isEmpty()) {
                notes.add(note);
            }
            return true;
        }
        if (!hasLink(segment) && Asides.isAboutLinks(text, segment, words.text(), mask)) {
            notes.add(text);
            return true;
        }
        if (EDITION.matcher(text).matches()) {
            edition = text;
            return true;
        }
        return !hasLink(segment)
                && (LinkRecogniser.kindNamedBy(text) != null
                        || ANNOUNCED_LINK.matcher(text).matches());
    }

    /** Adds a small town and the state after it as the place: {@code MossConf, Mosstown, OH}. */
    private boolean addStateAfterTown(String text, Segment segment) {
        Piece town = pieces.size() < 2 ? null : pieces.get(pieces.size() - 1);
        if (town == null
                || !town.isPossibleTown()
                || segment.separatorBefore() != Separator.COMMA
                || hasLink(segment)) {
            return false;
        }
        String written = town.text() + ", " + text;
        FoundPlace found = PlaceRecogniser.recognise(written);
        if (found == null || found.country() == null || place.isFound()) {
            return false;
        }
        pieces.remove(pieces.size() - 1);
        place.merge(found, written);
        return true;
    }

    /** The language of a code in brackets; null after a town, where a code means a country. */
    private @Nullable String languageCodeInBrackets(String text) {
        return place.isTownAlone() ? null : LanguageWords.languageOfCode(text);
    }

    /** Adds the town of {@code MossConf - Lyon 2018}. The year is known as a date already. */
    private boolean addPlaceWithYear(String text, Segment segment) {
        return !pieces.isEmpty() && segment.separatorBefore().compareTo(Separator.DASH) >= 0 && place.addWithYear(text);
    }

    private void addPiece(String text, Segment segment) {
        List<LinkedText.Link> links = linksIn(segment);
        boolean isLinked =
                links.size() == 1 && words.textOf(links.get(0)).strip().length() >= text.length() - 1;
        FoundPlace possiblePlace = PlaceRecogniser.recognise(text);
        Piece piece = new Piece(
                text,
                links.stream().map(this::foundLink).toList(),
                pieces.isEmpty() ? Separator.PIPE : stronger(segment.separatorBefore(), pendingSeparator),
                isLinked,
                segment.isPrecededByAt(),
                possiblePlace != null && !isLinked,
                new Piece.Span(words.text(), segment.start(), segment.end()));
        piece = segment.isTitle() ? piece.asCitedTitle() : piece;
        pendingSeparator = Separator.COMMA;
        Piece previous = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (previous != null && segment.continues(previous, piece)) {
            pieces.set(pieces.size() - 1, Piece.joined(List.of(previous, piece)));
        } else {
            pieces.add(piece);
        }
    }

    /** Adds a segment to the last piece without reading it. Its links are kept. */
    private void appendToLastPiece(Segment segment) {
        Piece last = pieces.get(pieces.size() - 1);
        Piece.Span whole = new Piece.Span(words.text(), last.span().start(), segment.end());
        List<FoundLink> found = new ArrayList<>(last.links());
        linksIn(segment).forEach(link -> found.add(foundLink(link)));
        pieces.set(pieces.size() - 1, last.withLinksAndSpan(found, whole));
    }

    private FoundLink foundLink(LinkedText.Link link) {
        FoundLink found = LinkRecogniser.recognise(words.textOf(link), link.url());
        LinkKind kind = announcedKinds.get(link.url());
        return kind == null ? found : found.withKind(kind);
    }

    private void strengthenSeparator(Separator first, Separator second) {
        pendingSeparator = stronger(pendingSeparator, stronger(first, second));
    }

    private static Separator stronger(Separator first, Separator second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    private boolean hasLink(Segment segment) {
        return mask.contains(segment.start(), segment.end(), Mask.LINK);
    }

    /** Whether a link covers characters of the segment after its first {@code prefixLength} characters. */
    private boolean hasLinkAfterPrefix(Segment segment, String text, int prefixLength) {
        int textStart = words.text().indexOf(text, segment.start());
        return textStart < 0 || linksIn(segment).stream().anyMatch(link -> link.end() > textStart + prefixLength + 1);
    }

    private List<LinkedText.Link> linksIn(Segment segment) {
        return words.links().stream()
                .filter(link -> link.start() >= segment.start()
                        && link.start() < segment.end()
                        && mask.kindAt(link.start()) == Mask.LINK)
                .toList();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<String> notes() {
        return notes;
    }

    @Nullable FoundPlace place() {
        return place.found();
    }

    @Nullable String language() {
        return language;
    }

    @Nullable String edition() {
        return edition;
    }

    Status status() {
        return status;
    }
}
