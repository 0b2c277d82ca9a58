package org.estrade.transfer.recognise.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.words.FormatWords;
import org.jspecify.annotations.Nullable;

/** Words that name the format of the talk and its venue: {@code Guest lecture for Moss University}, {@code Talk @MossConf}. */
final class FormatAndVenue {

    private static final Pattern FORMAT =
            Pattern.compile("\\s?(\\p{L}[\\p{L} ]{3,24}?) (?:for|at|in|to) (?:the )?(?=\\p{Lu})");

    private static final Pattern FORMAT_IN_LINK =
            Pattern.compile("(\\p{L}[\\p{L} ]{2,24}?)(?:,| ?@) ?(\\p{Lu}.{1,100})");

    private FormatAndVenue() {}

    /**
     * The part of the segment that names the venue; null for any other segment.
     *
     * @param notes the notes of the phrase, to which the format is added
     */
    static @Nullable Segment venueIn(Segment segment, String phrase, List<String> notes) {
        Matcher format = FORMAT.matcher(phrase).region(segment.start(), segment.end());
        String note = format.lookingAt() ? FormatWords.formatNote(format.group(1)) : null;
        if (note == null || note.isEmpty()) {
            return null;
        }
        notes.add(note);
        return new Segment(format.end(), segment.end(), segment.separatorBefore(), segment.isBracketed(), true, false);
    }

    /** The words of a link without the format before a venue: {@code [Lightning talk, MossConf](…)}. */
    static String withoutFormatInLink(String words, List<String> notes) {
        Matcher format = FORMAT_IN_LINK.matcher(words);
        String note = format.matches() ? FormatWords.formatNote(format.group(1)) : null;
        if (note == null) {
            return words;
        }
        if (!note.isEmpty()) {
            notes.add(note);
        }
        return format.group(2);
    }
}
