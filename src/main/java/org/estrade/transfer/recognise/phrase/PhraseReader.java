package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.place.Flags;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.jspecify.annotations.Nullable;

/**
 * Reader of one line. Facts are taken in this order, each from what the ones before it left: links that say what they are,
 * dates, people, flags; then every part between two separators is looked at by itself.
 */
public final class PhraseReader {

    /** A longer line, in characters, was not written by hand as one delivery. */
    private static final int LONGEST = 1_200;

    private static final Pattern KEY_WORD =
            Pattern.compile("([\\p{L}][\\p{L} -]{1,24}?)(?: (?:at|on|sur|via))? ?[:–-]? ?[(\\[]?$");
    private static final Pattern PARTS = Pattern.compile(" [|@–—-] ");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("[^\\p{L}\\p{N},.;:|)]{1,6}$");

    private final Words words;
    private final DayMonthOrder order;
    private final Mask mask;
    private final AtomReader facts;
    private final List<FoundLink> materials = new ArrayList<>();
    private final List<SpeakerContent> speakers = new ArrayList<>();

    private PhraseReader(Words words, DayMonthOrder order) {
        this.words = words;
        this.order = order;
        this.mask = new Mask(words.text().length());
        this.facts = new AtomReader(words, mask);
    }

    /**
     * Takes a line apart.
     *
     * @param contextYear of the headings around the line, 0 when none is known
     */
    public static Phrase read(Words line, int contextYear, DayMonthOrder order) {
        Words bounded = line.text().length() > LONGEST ? line.slice(0, LONGEST) : line;
        return new PhraseReader(bounded, order).read(contextYear);
    }

    private Phrase read(int contextYear) {
        materials();
        List<FoundDate> dates = dates(contextYear);
        FoundDate date = best(dates);
        if (date != null) {
            hide(date);
        }
        people();
        String flag = flag();
        Atoms.of(words.text(), mask).forEach(facts::read);
        return new Phrase(
                words,
                facts.pieces(),
                date,
                dates,
                facts.place(),
                facts.language(),
                facts.edition(),
                facts.status(),
                facts.notes(),
                speakers,
                materials,
                flag);
    }

    private void materials() {
        for (Words.Link link : words.links()) {
            FoundLink found = LinkRecogniser.of(words.textOf(link), link.url());
            String before = words.text().substring(Math.max(0, link.start() - 30), link.start());
            LinkKind announced = LinkRecogniser.announced(lastSigns(before));
            if (found.material()) {
                addMaterial(link, announced == null ? named(link, found, before) : found.of(announced));
            } else if (isWholeLine(link)) {
                materials.add(announced == null ? found.labelled(null) : found.of(announced));
            } else {
                mask.set(link.start(), link.end(), Mask.LINK);
                if (announced != null) {
                    facts.announce(link.url(), announced);
                }
            }
        }
    }

    /** A link around several parts of a line belongs to the delivery; its words are read as if they stood alone. */
    private boolean isWholeLine(Words.Link link) {
        String text = words.text();
        boolean alone = text.substring(0, link.start()).chars().noneMatch(Character::isLetterOrDigit)
                && text.substring(link.end()).chars().noneMatch(Character::isLetterOrDigit);
        return alone && PARTS.matcher(words.textOf(link)).find();
    }

    /** An address without words of its own takes its kind from the words before it: {@code Slides: https://…}. */
    private FoundLink named(Words.Link link, FoundLink found, String before) {
        int start = link.start();
        Matcher key = KEY_WORD.matcher(before);
        if ((found.kind() != LinkKind.OTHER && saysKind(link)) || !key.find()) {
            return found;
        }
        boolean withoutWords = LinkRecogniser.isSilent(words.textOf(link));
        LinkKind kind = LinkRecogniser.named(key.group(1));
        boolean first = before.substring(0, key.start()).isBlank() && start == before.length();
        boolean ownWords = found.label() != null && !(first && found.kind() == LinkKind.OTHER);
        if (kind == null
                || ownWords
                || (!first
                        && !withoutWords
                        && !before.substring(key.start()).matches("(?s).*[:–\\[(-] ?$")
                        && found.kind() != LinkKind.OTHER)) {
            return found;
        }
        if (mask.has(start - (before.length() - key.start()), start, Mask.FACT)) {
            return found;
        }
        mask.set(start - (before.length() - key.start()), start, Mask.FACT);
        return kind == LinkKind.OTHER ? found : found.of(kind);
    }

    private boolean saysKind(Words.Link link) {
        LinkKind own = LinkRecogniser.named(words.textOf(link));
        return own != null && own != LinkKind.OTHER;
    }

    private void addMaterial(Words.Link link, FoundLink found) {
        materials.add(found);
        mask.set(link.start(), Math.max(link.end(), link.start()), Mask.FACT);
    }

    private static String lastSigns(String before) {
        Matcher signs = SIGNS_BEFORE.matcher(before);
        return signs.find()
                ? signs.group()
                : before.endsWith(": ") || before.endsWith(":") ? lastShortCode(before) : "";
    }

    private static String lastShortCode(String before) {
        int colon = before.lastIndexOf(':', before.stripTrailing().length() - 2);
        return colon < 0 ? "" : before.substring(colon);
    }

    private List<FoundDate> dates(int contextYear) {
        String visible = mask.visible(words.text());
        return DateRecogniser.all(visible, contextYear).stream()
                .filter(date -> !mask.has(date.start(), date.end(), Mask.FACT))
                .map(order::read)
                .toList();
    }

    /** A date outside links before one within; a day before a month before a year; the first of two alike. */
    private @Nullable FoundDate best(List<FoundDate> dates) {
        FoundDate best = null;
        for (FoundDate date : dates) {
            if (best == null || weight(date) > weight(best)) {
                best = date;
            }
        }
        return best;
    }

    private int weight(FoundDate date) {
        boolean linked = mask.has(date.start(), date.end(), Mask.LINK);
        int said = date.certainty() == Certainty.YEAR_ONLY ? isAlone(date) ? 4 : 2 : 6 + date.precision() * 2;
        return said - (linked ? 1 : 0);
    }

    /** Whether nothing but signs stands beside a year, so that it belongs to no name. */
    private boolean isAlone(FoundDate date) {
        String text = words.text();
        String before = text.substring(0, date.start()).stripTrailing();
        String after = text.substring(date.end()).stripLeading();
        boolean free = before.isEmpty() || ",;:(|-–—[·•".indexOf(before.charAt(before.length() - 1)) >= 0;
        return free && (after.isEmpty() || ",;:)|-–—]·•".indexOf(after.charAt(0)) >= 0);
    }

    /** Hides a date from the other recognisers. A year inside a name stays visible: it may be the edition of a venue. */
    private void hide(FoundDate date) {
        boolean inName = date.certainty() == Certainty.YEAR_ONLY && !isAlone(date);
        if (!inName) {
            mask.set(date.start(), date.end(), Mask.FACT);
        }
    }

    private void people() {
        PeopleWords.Found found = PeopleWords.find(mask.visible(words.text()).replace('\u0001', ','));
        if (found == null) {
            return;
        }
        for (String name : found.names()) {
            speakers.add(new SpeakerContent(name, page(name, found)));
        }
        mask.set(found.start(), found.end(), Mask.FACT);
    }

    private @Nullable String page(String name, PeopleWords.Found found) {
        return words.links().stream()
                .filter(link -> link.start() >= found.start() && link.end() <= found.end())
                .filter(link -> words.textOf(link).replace("@", "").strip().equals(name))
                .map(Words.Link::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String flag() {
        Matcher flags = Flags.FLAG.matcher(words.text());
        String first = null;
        while (flags.find()) {
            if (Flags.country(flags.group()) != null || Flags.language(flags.group()) != null) {
                mask.set(flags.start(), flags.end(), Mask.FACT);
                first = first == null ? flags.group() : first;
            }
        }
        return first;
    }
}
