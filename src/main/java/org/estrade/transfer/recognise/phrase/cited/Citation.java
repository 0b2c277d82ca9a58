package org.estrade.transfer.recognise.phrase.cited;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.MarksOfLine;
import org.estrade.transfer.recognise.phrase.text.Quotes;
import org.estrade.transfer.recognise.phrase.text.StyledPart;
import org.estrade.transfer.recognise.words.FormatWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a line that is written like an entry of a bibliography: {@code Moss, A. (2019, May). Growing moss. Talk presented
 * at MossConf, Lyon.} The form of the line shows which words are the title.
 *
 * @param authors the names of the authors; empty when the line names none
 * @param titleStart the offset of the title
 * @param titleEnd the offset after the title
 * @param hidden the parts that are neither title nor venue: authors, a number, words such as "Talk presented at"
 * @param format the format of the talk that those words name, as a note; empty when they name none
 */
public record Citation(List<String> authors, int titleStart, int titleEnd, List<Part> hidden, String format) {

    /** A part of the line, from its first character to the one after its last. */
    public record Part(int start, int end) {}

    private static final int MAX_LENGTH_OF_AUTHORS = 300;
    private static final int MAX_LENGTH_OF_REST = 220;
    private static final int MOST_STOPS = 4;

    /** A word that a title has and the name of an event seldom: one of small letters that does not only connect. */
    private static final Pattern SMALL_WORD =
            Pattern.compile("(?:^| )(?!from |with |into |through |between )\\p{Ll}{4,}");

    private static final Pattern AFTER_TITLE = Pattern.compile("[.,;]? ?[\\[(]?\\p{L}.{3}");
    private static final int MAX_LENGTH = 400;
    private static final int MIN_LENGTH_OF_NAME = 4;
    private static final double MAX_SCORE_OF_VENUE = -0.2;
    private static final double MIN_DIFFERENCE_OF_SCORES = 0.4;
    private static final Pattern END_OF_VENUE = Pattern.compile("[,.;:(\\[] |[.,;:(\\[]$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.)] +");
    private static final Pattern DATE_IN_BRACKETS =
            Pattern.compile(" ?\\((?:(?:19|20)[0-9]{2}|in press|forthcoming)[^()]{0,40}\\)[.,:]? *");
    private static final Pattern QUOTE = Pattern.compile("[\"“«‘]");

    /** A format behind the title: {@code Growing moss (3 hour tutorial). MossConf}. */
    private static final Pattern AT_END_OF_TITLE = Pattern.compile(" ?\\(([^()]{3,30})\\)$");

    private static final String KINDS =
            "invited|award|session|contributed|oral|plenary|keynote|paper|poster|talk|presentation|lecture"
                    + "|seminar|workshop|panel|conference|research|guest|opening|closing|lightning|online|virtual|short";
    private static final Pattern LEAD = Pattern.compile(
            "((?:(?:" + KINDS
                    + ") ){0,3}(?:presented|presentation|given|delivered|talk|lecture|seminar|colloquium|keynote"
                    + "|address|poster|paper|panel|session|workshop|speech)) (?:given )?(?:at|to|for|during|in):? (?:the )?(?-i:(?=[\\p{Lu}\\p{N}\"“]|annual |department ))"
                    + "|((?:(?:" + KINDS
                    + ") ){1,2}(?:talk|lecture|keynote|address|speech|speaker|presentation|poster|paper|panel|seminar)|keynote), (?=\\p{L})"
                    + "|((?:communication|conférence|exposé|présentation|séminaire)(?: invitée?| orale?| plénière| affichée?)?)"
                    + " (?:à|au|aux|pour|lors d[eu]s?) (?:l[ae]s? |l['’])?(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN = Pattern.compile("(?:In|At)(?: the|:)? (?=\\p{Lu})");

    /** The marks of a printed article, which is no talk. */
    private static final Pattern ARTICLE = Pattern.compile(
            "\\b[0-9]{1,4} ?\\([0-9]{1,4}\\)|\\bpp?\\. ?[0-9]|\\bvol\\. ?[0-9]|\\beds?\\.\\)|\\barxiv\\b|\\bdoi\\b|\\bisbn\\b|, [0-9]{1,4}[-–][0-9]{1,4}\\.?$",
            Pattern.CASE_INSENSITIVE);

    public Citation {
        authors = List.copyOf(authors);
        hidden = List.copyOf(hidden);
    }

    private static Citation of(List<String> authors, int titleStart, int titleEnd, int restStart, String format) {
        List<Part> hidden = List.of(new Part(0, titleStart), new Part(titleEnd, restStart));
        return new Citation(authors, titleStart, titleEnd, hidden, format);
    }

    /**
     * The parts of a line; null for a line that is written in another way.
     *
     * @param visible the text of the line, with the character 1 in place of its date and links
     */
    public static @Nullable Citation findIn(LinkedText words, String visible, boolean isDated) {
        String text = words.text();
        Matcher number = NUMBER.matcher(text);
        int start = number.lookingAt() ? number.end() : MarksOfLine.endOfNumber(words);
        Citation found = withDateInBrackets(words, start);
        found = found == null ? withTitleInQuotes(words, start) : found;
        found = found == null && isDated ? beginningWithTitle(words, start) : found;
        found = found == null ? withInitials(words, start) : found;
        found = found == null ? withTitleInEmphasis(words, start) : found;
        found = found == null ? beforeLead(words, start) : found;
        found = found == null && isDated ? beforeVenue(words, start) : found;
        return found == null
                ? AsianTitle.findIn(visible, isDated)
                : ARTICLE.matcher(text.substring(found.titleEnd)).find() ? null : found;
    }

    private static @Nullable Citation withDateInBrackets(LinkedText words, int start) {
        Matcher date = DATE_IN_BRACKETS
                .matcher(words.text())
                .region(start, words.text().length());
        if (!date.find() || date.start() > MAX_LENGTH_OF_AUTHORS) {
            return null;
        }
        List<String> authors = CitedAuthors.read(words.text().substring(start, date.start()), false);
        return withTitle(words, authors, date.end());
    }

    private static @Nullable Citation withTitleInQuotes(LinkedText words, int start) {
        Matcher quote = QUOTE.matcher(words.text()).region(start, words.text().length());
        if (!quote.find() || quote.start() > MAX_LENGTH_OF_AUTHORS || quote.start() == start) {
            return null;
        }
        List<String> authors = CitedAuthors.read(words.text().substring(start, quote.start()), true);
        return withTitle(words, authors, quote.start());
    }

    /** Finds a title in quotes at the beginning: {@code “Growing moss.” Moss Seminar, University of Lyon, May 2018.} */
    private static @Nullable Citation beginningWithTitle(LinkedText words, int start) {
        String text = words.text();
        int titleStart = start + MarksOfLine.endOfDate(text.substring(start));
        int closing = titleStart < text.length() && Quotes.isOpening(text.charAt(titleStart))
                ? Quotes.closing(text, titleStart)
                : -1;
        boolean isTitle = closing > titleStart + CitedTitle.MIN_LENGTH
                && closing - titleStart < CitedTitle.MAX_LENGTH
                && text.substring(titleStart, closing).split(" ", -1).length > 2
                && AFTER_TITLE.matcher(text).region(closing + 1, text.length()).lookingAt();
        return isTitle ? withTitle(words, List.of(""), titleStart) : null;
    }

    /** Finds authors with initials before a full stop: {@code Moss A, Fern B. Growing moss. MossConf; 2019; Lyon.} */
    private static @Nullable Citation withInitials(LinkedText words, int start) {
        String text = words.text();
        int stop = text.indexOf(". ", start);
        for (int i = 0; i < MOST_STOPS && stop > 0 && stop < MAX_LENGTH_OF_AUTHORS; i++) {
            String before = text.substring(start, stop);
            List<String> authors = CitedAuthors.read(before, false);
            boolean isSure = authors.size() > 1 || before.contains(".") || before.contains(",");
            if (isSure && !authors.isEmpty() && !isStyled(words, start, stop)) {
                return withTitle(words, authors, stop + 2);
            }
            stop = text.indexOf(". ", stop + 1);
        }
        return null;
    }

    /** Whether emphasis or a link reaches from the beginning to the full stop: it is the title, and no author. */
    private static boolean isStyled(LinkedText words, int start, int stop) {
        return words.styles().stream().anyMatch(style -> style.start() <= start + 1 && style.end() >= stop)
                || words.links().stream().anyMatch(link -> link.start() <= start + 1 && link.end() >= stop);
    }

    /** Finds a title in emphasis behind one author: {@code Ada Moss. *Growing moss*. Poster presented at MossConf.} */
    private static @Nullable Citation withTitleInEmphasis(LinkedText words, int start) {
        for (StyledPart style : words.styles()) {
            String author = words.text()
                    .substring(start, Math.max(start, style.start()))
                    .strip();
            if (style.style() == StyledPart.Style.EMPHASIS && author.endsWith(".") && CitedAuthors.isFullName(author)) {
                return withTitle(words, List.of(author), style.start());
            }
        }
        return null;
    }

    /** Finds a title before words such as "Invited talk at". A date may stand before the title. */
    private static @Nullable Citation beforeLead(LinkedText words, int start) {
        String text = words.text();
        Matcher lead = LEAD.matcher(text).region(start, text.length());
        while (lead.find()) {
            String before = text.substring(start, lead.start()).stripTrailing();
            boolean isAfterSentence = !before.isEmpty() && ".?!”\"»".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (isAfterSentence && text.length() - lead.end() < MAX_LENGTH_OF_REST) {
                int titleStart = start + MarksOfLine.endOfDate(before);
                int titleEnd = start + before.length() - (before.endsWith(".") ? 1 : 0);
                boolean isTitle = titleEnd - titleStart >= CitedTitle.MIN_LENGTH
                        && titleEnd - titleStart <= CitedTitle.MAX_LENGTH
                        && text.substring(titleStart, titleEnd).indexOf(". ") < 0;
                return isTitle ? of(List.of(), titleStart, titleEnd, lead.end(), formatOf(lead)) : null;
            }
        }
        return null;
    }

    /** Finds a title before a full stop and a venue: {@code Growing moss in the dark. MossConf 2018, Lyon.} */
    private static @Nullable Citation beforeVenue(LinkedText words, int start) {
        String text = words.text();
        Matcher stop = CitedTitle.END.matcher(text).region(start, text.length());
        if (!stop.find() || stop.end() + MIN_LENGTH_OF_NAME > text.length() || text.length() > MAX_LENGTH) {
            return null;
        }
        int titleStart = start + MarksOfLine.endOfDate(text.substring(start, stop.start()));
        String title = text.substring(titleStart, Math.max(titleStart, stop.start()));
        String venue = END_OF_VENUE.split(text.substring(stop.end()).strip(), 2)[0];
        boolean isNamed = TitleScore.of(venue) < MAX_SCORE_OF_VENUE
                && TitleScore.of(title) > TitleScore.of(venue) + MIN_DIFFERENCE_OF_SCORES;
        boolean isVenue = (isNamed
                        || (!SMALL_WORD.matcher(venue).find()
                                && SMALL_WORD.matcher(title).find()))
                && TitleScore.of(title) > 0
                && title.length() >= CitedTitle.MIN_LENGTH
                && !Quotes.isOpening(title.charAt(0))
                && DateRecogniser.findAll(title, 0).isEmpty()
                && !DateRecogniser.isMonth(title.substring(title.lastIndexOf(' ') + 1))
                && END_OF_VENUE.split(title, 2)[0].length() >= CitedTitle.MIN_LENGTH
                && words.links().stream()
                        .noneMatch(link -> link.start() > titleStart
                                && link.end() < text.length() - 1
                                && link.start() < stop.end()
                                && link.end() > stop.end());
        Matcher inBrackets = AT_END_OF_TITLE.matcher(title);
        String format = inBrackets.find() ? FormatWords.formatNote(inBrackets.group(1)) : null;
        int stopOfTitle = text.charAt(stop.start()) == '.' ? stop.start() : stop.end();
        int titleEnd = format == null ? stopOfTitle : titleStart + inBrackets.start();
        return isVenue ? of(List.of(), titleStart, titleEnd, stop.end(), format == null ? "" : format) : null;
    }

    private static String formatOf(Matcher lead) {
        String words = Stream.of(lead.group(1), lead.group(2), lead.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String format = FormatWords.formatNote(words);
        return format == null ? "" : format;
    }

    /** Reads the title that begins at the offset, and the words between it and the venue; null without authors or title. */
    private static @Nullable Citation withTitle(LinkedText words, List<String> authors, int offset) {
        String text = words.text();
        int start = offset;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = CitedTitle.endOf(words, start);
        if (authors.isEmpty() || end <= start) {
            return null;
        }
        int rest = end;
        while (rest < text.length() && " .,;:\"”’".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        String format = "";
        Matcher inBrackets = CitedTitle.FORMAT_IN_BRACKETS.matcher(text).region(rest, text.length());
        if (inBrackets.lookingAt()) {
            String note = FormatWords.formatNote(inBrackets.group(1));
            format = note == null ? "" : note;
            rest = inBrackets.end();
        }
        Matcher lead = LEAD.matcher(text).region(rest, text.length());
        Matcher in = IN.matcher(text).region(rest, text.length());
        if (lead.lookingAt()) {
            return of(authors, start, end, lead.end(), format.isEmpty() ? formatOf(lead) : format);
        }
        return of(authors, start, end, in.lookingAt() ? in.end() : rest, format);
    }
}
