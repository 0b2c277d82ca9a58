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
import org.estrade.transfer.recognise.phrase.cited.Citation;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.MarksOfLine;
import org.estrade.transfer.recognise.place.Flags;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.jspecify.annotations.Nullable;

/**
 * The reader of one line. Facts are read in this order: links whose text says what they lead to, dates, people,
 * flags. Each step ignores the characters that an earlier step used. The segments between separators are read last.
 */
public final class PhraseReader {

    /** The highest number of characters that are read. Nobody writes a longer line by hand for one delivery. */
    private static final int MAX_LENGTH = 1_200;

    private static final Pattern KEY_WORD =
            Pattern.compile("([\\p{L}][\\p{L} -]{1,24}?)(?: (?:at|on|sur|via))? ?[:–-]? ?[(\\[]?$");
    private static final Pattern EMOJI_SHORT_CODE = Pattern.compile(":[a-z][a-z0-9_]{3,30}:");
    private static final Pattern PART_SEPARATOR = Pattern.compile(
            " [|@–—-] | \\([^(),]{2,40}, [^(),]{2,40}\\)| at (?:the )?\\p{Lu}[^,.:]{2,60} (?:19|20)[0-9]{2}");

    private final LinkedText words;
    private final DayMonthOrder order;
    private final @Nullable String nameLink;
    private final @Nullable String linkWithParts;
    private final Mask mask;
    private final SegmentReader segmentReader;
    private final List<FoundLink> materials = new ArrayList<>();
    private final List<SpeakerContent> speakers = new ArrayList<>();

    private PhraseReader(
            LinkedText words, DayMonthOrder order, @Nullable String nameLink, @Nullable String linkWithParts) {
        this.words = words;
        this.nameLink = nameLink;
        this.linkWithParts = linkWithParts;
        this.order = order;
        this.mask = new Mask(words.text().length());
        this.segmentReader = new SegmentReader(words, mask);
    }

    /**
     * Reads a line.
     *
     * @param contextYear the year of the headings around the line; 0 when none is known
     */
    public static Phrase read(LinkedText line, int contextYear, DayMonthOrder order) {
        LinkedText bounded = line.text().length() > MAX_LENGTH ? line.slice(0, MAX_LENGTH) : line;
        Phrase phrase = new PhraseReader(bounded, order, null, null).read(contextYear);
        String nameLink = NameInLink.addressOfName(phrase);
        String linkWithParts = NameInLink.addressOfTitleAndVenue(phrase);
        return nameLink == null && linkWithParts == null
                ? phrase
                : new PhraseReader(bounded, order, nameLink, linkWithParts).read(contextYear);
    }

    private Phrase read(int contextYear) {
        mask.mark(0, MarksOfLine.endOfNumber(words), Mask.FACT);
        int note = MarksOfLine.startOfNote(words);
        if (note < words.text().length()) {
            segmentReader.notes().add(words.text().substring(note + 1).strip());
            mask.mark(note, words.text().length(), Mask.FACT);
        }
        readMaterials();
        List<FoundDate> dates = findDates(contextYear);
        FoundDate date = mostPreciseDate(dates);
        if (date != null) {
            hideDate(date);
        }
        Citation citation = Citation.findIn(words, mask.hideFacts(words.text()), date != null);
        if (citation != null) {
            readCitation(citation);
        }
        readSpeakers();
        String flag = readFlag();
        SegmentSplitter.split(words, mask, citation).forEach(segmentReader::read);
        return new Phrase(
                words,
                segmentReader.pieces(),
                date,
                dates,
                segmentReader.place(),
                segmentReader.language(),
                segmentReader.edition(),
                StruckText.isMostlyStruck(words.text()) && segmentReader.status() == Status.GIVEN
                        ? Status.CANCELLED
                        : segmentReader.status(),
                segmentReader.notes(),
                speakers,
                materials,
                flag);
    }

    /** Hides the words around the title of an entry of a bibliography. A single author is the speaker. */
    private void readCitation(Citation citation) {
        citation.hidden().forEach(part -> mask.mark(part.start(), part.end(), Mask.FACT));
        if (citation.authors().size() > 1) {
            citation.authors().forEach(name -> speakers.add(SpeakerContent.of(name)));
        }
        if (!citation.format().isEmpty()) {
            segmentReader.notes().add(citation.format());
        }
    }

    private void readMaterials() {
        int endOfLastLink = 0;
        for (LinkedText.Link link : words.links()) {
            FoundLink found = LinkRecogniser.recognise(words.textOf(link), link.url());
            String before = words.text().substring(Math.max(endOfLastLink, link.start() - 30), link.start());
            endOfLastLink = link.end();
            LinkKind announced = LinkRecogniser.kindOfSign(SignsBeforeLink.in(before));
            if (found.isMaterial() && !link.url().equals(nameLink)) {
                addMaterial(
                        link,
                        announced == null ? withKindOfPrecedingWords(link, found, before) : found.withKind(announced));
            } else if (link.url().equals(linkWithParts) || coversWholeLine(link)) {
                materials.add(announced == null ? found.withLabel(null) : found.withKind(announced));
            } else {
                mask.mark(link.start(), link.end(), Mask.LINK);
                if (announced != null) {
                    segmentReader.setLinkKind(link.url(), announced);
                }
            }
        }
    }

    /**
     * Whether a link covers the whole line and its text has several parts. Such a link belongs to the delivery, and
     * its text is read like a text without a link.
     */
    private boolean coversWholeLine(LinkedText.Link link) {
        String text = mask.hideFacts(words.text());
        boolean isWholeText = text.substring(0, link.start()).chars().noneMatch(Character::isLetterOrDigit)
                && text.substring(link.end()).chars().noneMatch(Character::isLetterOrDigit);
        return isWholeText
                && (PART_SEPARATOR.matcher(words.textOf(link)).find()
                        || EventBeforeColon.isIn(words.textOf(link))
                        || Citation.findIn(
                                        words,
                                        text,
                                        DateRecogniser.findBest(text, 0).isPresent())
                                != null);
    }

    /** Gives a link without a text of its own the kind that the words before it name: {@code Slides: https://…}. */
    private FoundLink withKindOfPrecedingWords(LinkedText.Link link, FoundLink found, String before) {
        int start = link.start();
        Matcher keyWord = KEY_WORD.matcher(before);
        if ((found.kind() != LinkKind.OTHER && hasWordsNamingKind(link)) || !keyWord.find()) {
            return found;
        }
        boolean hasGenericText = LinkRecogniser.isGenericLinkText(words.textOf(link));
        LinkKind kind = LinkRecogniser.kindNamedBy(keyWord.group(1));
        boolean isStartOfLine = before.substring(0, keyWord.start()).isBlank() && start == before.length();
        boolean hasOwnWords = found.label() != null && !(isStartOfLine && found.kind() == LinkKind.OTHER);
        if (kind == null
                || hasOwnWords
                || (!isStartOfLine
                        && !hasGenericText
                        && !before.substring(keyWord.start()).matches("(?s).*[:–\\[(-] ?$")
                        && found.kind() != LinkKind.OTHER)) {
            return found;
        }
        if (mask.contains(start - (before.length() - keyWord.start()), start, Mask.FACT)) {
            return found;
        }
        mask.mark(start - (before.length() - keyWord.start()), start, Mask.FACT);
        String label = found.label() == null ? LinkRecogniser.labelNamedBy(keyWord.group(1)) : found.label();
        return kind == LinkKind.OTHER ? found : found.withKind(kind).withLabel(label);
    }

    private boolean hasWordsNamingKind(LinkedText.Link link) {
        LinkKind own = LinkRecogniser.kindNamedBy(words.textOf(link));
        return own != null && own != LinkKind.OTHER;
    }

    private void addMaterial(LinkedText.Link link, FoundLink found) {
        materials.add(found);
        mask.mark(link.start(), Math.max(link.end(), link.start()), Mask.FACT);
    }

    private List<FoundDate> findDates(int contextYear) {
        String visible = mask.hideFacts(words.text());
        return DateRecogniser.findAll(visible, contextYear).stream()
                .filter(date -> !mask.contains(date.start(), date.end(), Mask.FACT))
                .map(order::apply)
                .toList();
    }

    /**
     * The most precise date: a day is preferred to a month, a month to a year, and a date outside links to one inside
     * a link. The first of two equal dates is taken.
     */
    private @Nullable FoundDate mostPreciseDate(List<FoundDate> dates) {
        FoundDate best = null;
        for (FoundDate date : dates) {
            if (best == null || weight(date) > weight(best)) {
                best = date;
            }
        }
        return best;
    }

    private int weight(FoundDate date) {
        boolean isLinked = mask.contains(date.start(), date.end(), Mask.LINK);
        int precision =
                date.certainty() == Certainty.YEAR_ONLY ? isSurroundedBySigns(date) ? 4 : 2 : 6 + date.precision() * 2;
        return precision - (isLinked ? 1 : 0);
    }

    /** Whether a year stands between signs or at the edges of the line, so that it belongs to no name. */
    private boolean isSurroundedBySigns(FoundDate date) {
        String text = mask.hideFacts(words.text());
        String before = text.substring(0, date.start()).stripTrailing();
        String after = text.substring(date.end()).stripLeading();
        boolean isSignBefore =
                before.isEmpty() || ",;:(|-–—[·•/\u0001".indexOf(before.charAt(before.length() - 1)) >= 0;
        return isSignBefore && (after.isEmpty() || ",;:.)|-–—]·•/\u0001".indexOf(after.charAt(0)) >= 0);
    }

    /**
     * Hides a date from the other recognisers. A year inside a name stays visible, since it may be the edition of a
     * venue.
     */
    private void hideDate(FoundDate date) {
        boolean inName = date.certainty() == Certainty.YEAR_ONLY && !isSurroundedBySigns(date);
        if (!inName) {
            mask.mark(date.start(), TimeOfDay.endAfter(date, words.text()), Mask.FACT);
        }
    }

    private void readSpeakers() {
        PeopleWords.NameList found = PeopleWords.findNames(
                withSignsAfterStyles(mask.hideFacts(words.text())).replace('\u0001', ','));
        if (found == null) {
            return;
        }
        for (String name : found.names()) {
            speakers.add(new SpeakerContent(name, pageOf(name, found)));
        }
        mask.mark(found.start(), found.end(), Mask.FACT);
    }

    /** Returns the text with a comma instead of the space after each emphasised part and link, since a name ends there. */
    private String withSignsAfterStyles(String text) {
        StringBuilder marked = new StringBuilder(text);
        words.styles().forEach(style -> putComma(style.end(), marked));
        words.links().forEach(link -> putComma(link.end(), marked));
        return marked.toString();
    }

    private static void putComma(int offset, StringBuilder text) {
        if (offset > 0 && offset < text.length() && text.charAt(offset) == ' ') {
            text.setCharAt(offset, ',');
        }
    }

    private @Nullable String pageOf(String name, PeopleWords.NameList found) {
        return words.links().stream()
                .filter(link -> link.start() >= found.start() && link.end() <= found.end())
                .filter(link -> words.textOf(link).replace("@", "").strip().equals(name))
                .map(LinkedText.Link::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String readFlag() {
        Matcher flags = Flags.FLAG.matcher(words.text());
        String first = null;
        while (flags.find()) {
            if (Flags.countryOf(flags.group()) != null || Flags.languageOf(flags.group()) != null) {
                mask.mark(flags.start(), flags.end(), Mask.FACT);
                first = first == null ? flags.group() : first;
            }
        }
        Matcher shortCode = EMOJI_SHORT_CODE.matcher(words.text());
        while (shortCode.find()) {
            mask.mark(shortCode.start(), shortCode.end(), Mask.FACT);
        }
        return first;
    }
}
