package org.estrade.transfer.recognise.phrase.cited;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.Quotes;
import org.estrade.transfer.recognise.phrase.text.StyledPart;

/** The end of the title in an entry of a bibliography. */
final class CitedTitle {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 300;

    /** The end of a sentence that is the title. A single letter or a short word before the full stop is an abbreviation. */
    static final Pattern END = Pattern.compile(
            "(?:(?<!\\b\\p{Lu}|\\bvs|\\bDr|\\bSt|\\bMr|\\bMs|\\bNo)\\.|[?!])(?=[\"”’]? (?:[\\p{Lu}\\p{N}(\\[\"“]|https?:)| ?$)");

    static final Pattern FORMAT_IN_BRACKETS = Pattern.compile(
            "\\[([^\\]]{0,20}(?:presentation|talk|address|session|poster|keynote|webinar|paper|lecture|speech|panel)[^\\]]{0,20})\\][.,]? *",
            Pattern.CASE_INSENSITIVE);

    private CitedTitle() {}

    /** The offset after a title in emphasis, in a link, in quotes, or else up to the end of the sentence. */
    static int endOf(LinkedText words, int start) {
        String text = words.text();
        for (StyledPart style : words.styles()) {
            if (Math.abs(style.start() - start) <= 1 && style.end() > start + MIN_LENGTH) {
                return withoutStop(text, style.end());
            }
        }
        for (LinkedText.Link link : words.links()) {
            if (Math.abs(link.start() - start) <= 1 && link.end() > start + MIN_LENGTH) {
                return withoutStop(text, link.end());
            }
        }
        int closing = start < text.length() && Quotes.isOpening(text.charAt(start)) ? Quotes.closing(text, start) : -1;
        if (closing > 0) {
            return ".,".indexOf(text.charAt(closing - 1)) >= 0 ? closing - 1 : closing + 1;
        }
        return endOfSentence(text, start);
    }

    /** The offset after the sentence that is the title. After a question, a further sentence may be its second part. */
    private static int endOfSentence(String text, int start) {
        Matcher format = FORMAT_IN_BRACKETS.matcher(text).region(start, text.length());
        Matcher stop = END.matcher(text).region(start, format.find() ? format.start() : text.length());
        stop.useTransparentBounds(true);
        int end = start;
        boolean isQuestion = true;
        while (isQuestion && stop.find() && stop.start() - start <= MAX_LENGTH) {
            isQuestion = text.charAt(stop.start()) != '.';
            boolean isLast = stop.end() + 2 >= text.length();
            end = isLast && end > start ? end : isQuestion ? stop.end() : stop.start();
        }
        if (end == start && stop.regionEnd() < text.length()) {
            end = text.substring(0, stop.regionEnd()).stripTrailing().length();
        }
        return end - start >= MIN_LENGTH ? end : start;
    }

    private static int withoutStop(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }
}
