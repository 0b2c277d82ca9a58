package org.estrade.transfer.recognise.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.words.VenueName;

/**
 * The removal of what pages add around the title of a talk: a number, quotes, a full stop, the names of links in
 * brackets.
 */
final class TitleCleaner {

    private static final int MAX_LENGTH = 300;
    private static final Pattern STRUCK = Pattern.compile("~~[^~]{1,100}~~ ?");
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)] (?=\\p{L})");
    private static final Pattern LAST_BRACKETS = Pattern.compile("^(.+?) ?\\(([^()]{2,30})\\)$");
    private static final Pattern ONE_FULL_STOP = Pattern.compile("^([^.]*\\p{L}{2,})\\.$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“«„](?: ?)([^\"“”«»„]{2,}?)(?: ?)[\"”»“]\\.?$");

    /** A code that stands for an emoji: {@code :star:}. */
    private static final Pattern EMOJI_CODE = Pattern.compile("(?<!:):[a-z][a-z_]{2,30}:(?=$|[^:/\\p{L}]|\\p{Lu})");

    /** The verb before the date and the venue: {@code Growing moss. Presented on May 4 at MossConf}. */
    private static final Pattern PRESENTED = Pattern.compile(
            "(?<=\\p{L}{2}[?!]?)[.,;]? (?:[Pp]oster |[Tt]alk |[Ff]irst )?(?:[Pp]resented|[Gg]iven|[Dd]elivered|[Pp]résentée?|[Dd]onnée?)(?: on| le)?$");

    private static final Pattern SENTENCE = Pattern.compile(".{14,}\\p{L}\\.|(?s).{200,}");

    private TitleCleaner() {}

    /** Whether the text is a sentence rather than a title. */
    static boolean isSentence(String title) {
        return SENTENCE.matcher(title).matches();
    }

    /** The title; never empty when the text has a letter or a digit. */
    static String clean(String written) {
        String withoutStruck = written.length() > MAX_LENGTH
                ? written
                : STRUCK.matcher(written).replaceAll("");
        String title = VenueName.withoutEdgeSigns(EMOJI_CODE
                .matcher(withoutStruck.isBlank() ? written : withoutStruck)
                .replaceAll(" "));
        if (title.length() > MAX_LENGTH) {
            return title;
        }
        Matcher brackets = LAST_BRACKETS.matcher(title);
        if (brackets.matches() && LinkRecogniser.kindNamedBy(brackets.group(2)) != null) {
            title = brackets.group(1);
        }
        title = PRESENTED.matcher(title.replace("\uFE0F", "").strip()).replaceFirst("");
        title = NUMBER.matcher(title).replaceFirst("");
        title = ONE_FULL_STOP.matcher(title).replaceFirst("$1");
        return QUOTED.matcher(title).replaceFirst("$1");
    }
}
