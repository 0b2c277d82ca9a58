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
import org.estrade.transfer.recognise.phrase.Piece.Boundary;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.StatusWords;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.estrade.transfer.recognise.words.VenueName;
import org.jspecify.annotations.Nullable;

/** Recognises the facts in the parts of one phrase. A part that is no fact by itself becomes a {@link Piece}. */
final class AtomReader {

    /** A link that is still to come: {@code + video to follow}. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "[+&]? ?\\p{L}+ (?:to follow|coming soon|soon|tba|à venir|bientôt)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern EDITION = Pattern.compile("(?:#|[nN][°º]) ?[0-9]{1,5}");
    private static final Pattern IN_PLACE =
            Pattern.compile("^(.{2,200}?),? (?:in|à|at|en|from|-) (\\p{Lu}[^:|]{1,60})$");

    private final Words words;
    private final Mask mask;
    private final Map<String, LinkKind> announced = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable FoundPlace place;
    private @Nullable String language;
    private @Nullable String edition;
    private Status status = Status.GIVEN;
    private String placeWords = "";
    private Boundary pending = Boundary.COMMA;

    /** A line with more parts than this is a list or a text: its last piece takes the rest. */
    private static final int MOST_PIECES = 12;

    /** An aside in brackets that looks more like a venue than this is no part of what stands before it. */
    private static final double VENUE_ASIDE = -0.25;

    AtomReader(Words words, Mask mask) {
        this.words = words;
        this.mask = mask;
    }

    void announce(String url, LinkKind kind) {
        announced.put(url, kind);
    }

    /** Takes the part as a fact, a piece, or a joint between the two. */
    void read(Atom atom) {
        if (pieces.size() >= MOST_PIECES) {
            rest(atom);
            return;
        }
        String text = VenueName.stripped(signsAside(atom.text(words.text())));
        if (!placeWords.isEmpty() && !hasLink(atom) && isPlace(text)) {
            widen(atom.boundary(), Boundary.FACT);
            return;
        }
        boolean joint = Joints.are(text) && !hasLink(atom) && !(atom.bracketed() && text.length() == 2);
        if (joint || isSingleFact(text, atom) || isPlace(text)) {
            widen(atom.boundary(), Boundary.FACT);
            return;
        }
        Matcher in = IN_PLACE.matcher(text.length() > 300 ? "" : text);
        if (in.matches() && !isLinkedBehind(atom, text, in.group(1).length())) {
            FoundPlace found = PlaceRecogniser.of(in.group(2));
            if (found != null && found.known()) {
                take(found, in.group(2));
                text = in.group(1);
            }
        }
        piece(text, atom);
    }

    /** Without the pictures around the words, of which some are a note. */
    private String signsAside(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().forEach(sign -> {
            String written = Character.toString(sign);
            String note = Character.isLetterOrDigit(sign) ? null : FormatWords.note(written);
            boolean picture = (sign >= 0x2190 && sign != 0x2192 && Character.getType(sign) == Character.OTHER_SYMBOL)
                    || sign == 0xFE0F;
            if (note != null && !note.isEmpty()) {
                notes.add(note);
            }
            rest.append(picture ? " " : written);
        });
        return rest.toString().strip();
    }

    private boolean isSingleFact(String text, Atom atom) {
        if (atom.bracketed() || !hasLink(atom)) {
            String code = LanguageWords.of(text) == null && atom.bracketed() ? codeAside(text) : LanguageWords.of(text);
            if (code != null) {
                language = code;
                return true;
            }
        }
        Status said = StatusWords.of(text);
        String note = said == Status.GIVEN ? FormatWords.note(text) : null;
        if (said != Status.GIVEN) {
            status = said;
            return true;
        }
        if (note != null && !hasLink(atom)) {
            if (!note.isEmpty()) {
                notes.add(note);
            }
            return true;
        }
        if (EDITION.matcher(text).matches()) {
            edition = text;
            return true;
        }
        return !hasLink(atom)
                && (LinkRecogniser.named(text) != null
                        || ANNOUNCED.matcher(text).matches());
    }

    /** A code in brackets behind a town is a country. */
    private @Nullable String codeAside(String text) {
        boolean afterTown = place != null && place.city() != null && place.country() == null;
        return afterTown ? null : LanguageWords.ofCode(text);
    }

    private boolean isPlace(String text) {
        FoundPlace longer = placeWords.isEmpty() ? null : PlaceRecogniser.of(placeWords + ", " + text);
        FoundPlace found = longer == null ? PlaceRecogniser.of(text) : longer;
        if (found == null
                || !found.known()
                || (longer == null && place != null && place.city() != null && found.city() != null)) {
            return false;
        }
        take(found, longer == null ? text : placeWords + ", " + text);
        return true;
    }

    private void take(FoundPlace found, String written) {
        place = place == null ? found : place.and(found);
        placeWords = written;
    }

    private void piece(String text, Atom atom) {
        List<Words.Link> links = links(atom);
        boolean linked = links.size() == 1 && words.textOf(links.get(0)).strip().length() >= text.length() - 1;
        FoundPlace small = PlaceRecogniser.of(text);
        Piece piece = new Piece(
                text,
                links.stream().map(this::found).toList(),
                pieces.isEmpty() ? Boundary.PIPE : stronger(atom.boundary(), pending),
                linked,
                atom.afterAt(),
                small != null && !linked,
                new Piece.Source(words.text(), atom.start(), atom.end()));
        pending = Boundary.COMMA;
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && continues(last, piece, atom)) {
            pieces.set(pieces.size() - 1, Piece.joined(List.of(last, piece)));
        } else {
            pieces.add(piece);
        }
    }

    /** One more part of a list or a text, which the last piece takes unread, its links kept. */
    private void rest(Atom atom) {
        Piece last = pieces.get(pieces.size() - 1);
        Piece.Source whole = new Piece.Source(words.text(), last.source().start(), atom.end());
        List<FoundLink> found = new ArrayList<>(last.links());
        links(atom).forEach(link -> found.add(found(link)));
        pieces.set(pieces.size() - 1, last.with(found, whole));
    }

    /** Words behind a comma that begin in lower case, and asides in brackets, go on with what stood before. */
    private static boolean continues(Piece last, Piece piece, Atom atom) {
        if (atom.bracketed() && !piece.linked()) {
            return piece.boundary() == Boundary.BRACKET && piece.lean() > VENUE_ASIDE;
        }
        return piece.boundary() == Boundary.COMMA
                && Character.isLowerCase(piece.text().codePointAt(0))
                && !piece.linked()
                && !last.linked();
    }

    private FoundLink found(Words.Link link) {
        FoundLink found = LinkRecogniser.of(words.textOf(link), link.url());
        LinkKind kind = announced.get(link.url());
        return kind == null ? found : found.of(kind);
    }

    private void widen(Boundary one, Boundary other) {
        pending = stronger(pending, stronger(one, other));
    }

    private static Boundary stronger(Boundary one, Boundary other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean hasLink(Atom atom) {
        return mask.has(atom.start(), atom.end(), Mask.LINK);
    }

    /** Whether a link covers words behind that many characters of the part. */
    private boolean isLinkedBehind(Atom atom, String text, int length) {
        int begin = words.text().indexOf(text, atom.start());
        return begin < 0 || links(atom).stream().anyMatch(link -> link.end() > begin + length + 1);
    }

    private List<Words.Link> links(Atom atom) {
        return words.links().stream()
                .filter(link ->
                        link.start() >= atom.start() && link.start() < atom.end() && mask.at(link.start()) == Mask.LINK)
                .toList();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<String> notes() {
        return notes;
    }

    @Nullable FoundPlace place() {
        return place;
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
