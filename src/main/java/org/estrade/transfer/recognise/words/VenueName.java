package org.estrade.transfer.recognise.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.jspecify.annotations.Nullable;

/**
 * The name of a venue without what changes from one event to the next.
 *
 * @param name the name with its articles; never empty when the text has a letter or a digit
 * @param edition the edition as written, such as {@code #9}; null when there is none
 * @param year the year in the name; 0 when there is none
 */
public record VenueName(String name, @Nullable String edition, int year) {

    private static final int MAX_LENGTH = 300;
    private static final Pattern EDITION = Pattern.compile(
            "(?:^|[ ,(–-]{1,3})((?:#|[nN][°º]) ?[0-9]{1,5}|(?:[ée]dition|edition|vol\\.?|volume|episode|épisode|ep\\.?|saison) #?[0-9]{1,4}"
                    + "|[0-9]{1,3}(?:e|è|ème|er|re|ère|th|st|nd|rd) (?:[ée]dition))\\)?(?=$|[ ,)–-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile(
            "(?: (?:in|en|im))?[ ,(–-]{0,3}(?<![\\p{N}.#/])((?:19[6-9]|20[0-9])[0-9])(?![\\p{N}/]|\\.[0-9])\\)?|(?<=\\p{L}) ?['’´`]([0-2][0-9])(?![\\p{L}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("[ ,(–-]{1,3}(\\p{L}{3,12})\\.?,?$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:@ ?|(?:at|à|au|aux|chez|pour|for|lors (?:de|du|des)|during) (?=[\\p{Lu}\\p{N}\"«]|the |la |le |les |l['’]))"
                    + "(?:(?:the|la|le|les) |l['’])?(?=[\\p{Lu}\\p{N}\"«])");

    private static final Pattern SHORT_YEAR = Pattern.compile("(?<=\\p{L}) ([0-9]{2})$");

    private static final Pattern QUOTE_AND_STOP = Pattern.compile("(?<=[\"”»])\\.$");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=^[^.]{0,300}\\p{L}{4})\\.$");
    /** A sentence about links after the name: {@code MossConf. Recording available on}. */
    private static final Pattern AVAILABLE =
            Pattern.compile("[.,;] (?:[Rr]ecordings?|[Vv]ideos?|[Ss]lides) (?:is |are )?available\\b.*$");

    private static final Pattern PLUS_AT_END = Pattern.compile("(?<=\\S )[+&]$");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final String LEADING = ",;:|/–—·•*_\"“”«»~>-、，。：｜／　";
    private static final String TRAILING = ",;:|/–—·•*_\"“”«»~<-、，。：｜／　";

    /** Reads {@code MossConf #9}, {@code MossConf 2018}, {@code BeeFest NYC 2019}. */
    public static VenueName parse(String words) {
        String bounded = words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) : words;
        String name = FULL_STOP
                .matcher(withoutEdgeSigns(AVAILABLE.matcher(bounded).replaceFirst("")))
                .replaceFirst("");
        String edition = null;
        Matcher editionMatcher = EDITION.matcher(name);
        if (editionMatcher.find() && editionMatcher.start() > 0) {
            edition = editionMatcher.group(1).strip();
            name = without(name, editionMatcher.start(), editionMatcher.end());
        }
        int year = 0;
        Matcher yearMatcher = YEAR.matcher(name);
        if (yearMatcher.find() && (yearMatcher.start() > 0 || yearMatcher.end() < name.length())) {
            year = yearMatcher.group(1) == null
                    ? 2000 + Integer.parseInt(yearMatcher.group(2))
                    : Integer.parseInt(yearMatcher.group(1));
            name = without(name, yearMatcher.start(), yearMatcher.end());
        }
        return new VenueName(
                withBalancedBrackets(withoutEdgeSigns(PLUS_AT_END
                        .matcher(PREPOSITION.matcher(name).replaceFirst(""))
                        .replaceFirst(""))),
                edition,
                year);
    }

    /** Returns the name without the two digits of the year of the event: {@code MossConf 14} in 2014. */
    public static String withoutShortYear(String name, int year) {
        Matcher digits = SHORT_YEAR.matcher(name);
        return digits.find() && Integer.parseInt(digits.group(1)) == year % 100
                ? name.substring(0, digits.start())
                : name;
    }

    private static String without(String name, int start, int end) {
        String before = withoutMonth(name.substring(0, start));
        String after = name.substring(end).equals(".") ? "" : name.substring(end);
        boolean needsNoSpace = before.isEmpty() || after.isEmpty() || after.startsWith(" ") || after.startsWith(",");
        return withoutEdgeSigns(before + (needsNoSpace ? "" : " ") + after);
    }

    /** Returns the text without the month at its end, which stands before a year: {@code MossConf, December}. */
    private static String withoutMonth(String text) {
        Matcher word = LAST_WORD.matcher(text);
        return word.find() && DateRecogniser.isMonth(word.group(1)) ? text.substring(0, word.start()) : text;
    }

    /** Returns the text without separators and quotes at its ends. */
    public static String withoutEdgeSigns(String written) {
        String words = QUOTE_AND_STOP.matcher(written).replaceFirst("");
        int start = 0;
        int end = words.length();
        while (start < end && isEdgeSign(words.charAt(start), LEADING)) {
            start++;
        }
        while (end > start && isEdgeSign(words.charAt(end - 1), TRAILING)) {
            end--;
        }
        String bare = SPACES.matcher(words.substring(start, end))
                .replaceAll(" ")
                .replace("( ", "(")
                .replace(" ()", "")
                .strip();
        return withoutPair(bare) + missingClosingQuote(bare);
    }

    /** The text without quotes around all of it that also stand inside of names. */
    private static String withoutPair(String text) {
        int pair = text.length() < 3 ? -1 : "‘「『《".indexOf(text.charAt(0));
        boolean isPair = pair >= 0 && text.indexOf("’」』》".charAt(pair)) == text.length() - 1;
        return isPair ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isEdgeSign(char c, String signs) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || signs.indexOf(c) >= 0;
    }

    /** The closing quote that was removed although it belongs to quoted words inside: {@code Podcast "Moss and I"}. */
    private static String missingClosingQuote(String bare) {
        if (bare.chars().filter(c -> c == '"').count() % 2 == 1) {
            return "\"";
        }
        boolean isEnglishQuoteOpen = bare.indexOf('“') > 0 && bare.indexOf('”') < 0;
        return isEnglishQuoteOpen ? "”" : bare.indexOf('«') > 0 && bare.indexOf('»') < 0 ? " »" : "";
    }

    private static String withBalancedBrackets(String name) {
        long openCount = name.chars().filter(c -> c == '(').count();
        long closeCount = name.chars().filter(c -> c == ')').count();
        if (openCount == closeCount) {
            return name;
        }
        return withoutEdgeSigns(
                openCount > closeCount && name.indexOf(')') < 0
                        ? name.replace("(", " ").replaceAll(" {2,}", " ")
                        : name.replace(")", ""));
    }
}
