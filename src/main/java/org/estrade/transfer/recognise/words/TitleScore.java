package org.estrade.transfer.recognise.words;

import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/** The score of a text: how much it looks like the title of a talk rather than the name of a venue. */
public final class TitleScore {

    private static final Pattern EVENT_WORD = Pattern.compile(
            "(?:conf|conference|conferences|conferencia|konferenz|con|summit|meetup|meetups|fest|festival|fests|days?|day|jug|gdg|camp|barcamp|devoxx|week|weeks|forum|"
                    + "symposium|symposia|meetings?|colloquium|colloquia|kolloquium|kongress|tagung|jornadas?|congreso|encontro|encuentro|convegno|giornate|jamboree|salon|tour|user group|ug|group|groupe|club|community|communaute|podcast|webinar|webinaire|congress|congres|"
                    + "expo|convention|rencontres?|journees?|university|universite|school|ecole|institute|institut|hackathon|nights?|"
                    + "soiree|apero|breakfast|matinale|lunch|bbl|brown bag|training|unconference|workshop|colloque|assises|voxxed|"
                    + "tech talks?|academy|academie|lab|labs|society|association|library|mediatheque|college|lycee|radio|tv|show|live|awards|"
                    + "chapter|bar|cafe|connect|world|europe|connf|devcon|hub|museum|musee|inc|gmbh|ltd|sas|tage|treffen|stammtisch|hack|openspace|"
                    + "france|online|virtual|international|national|annual|seminar|seminaire|village|station|house|arena|theatre|theater)");
    private static final Pattern EVENT_WORD_ENDING = Pattern.compile(
            "(?:\\p{L}{2,}(?:conf|con|fest|camp|days|day|jug|summit|meetup|conference|world|dev|fair|expo|ug|tour|talks|tech)|devoxx.*|voxxed.*|.*xx)");
    private static final Pattern YEAR_OR_EDITION =
            Pattern.compile("(?:^|[^0-9])(?:19|20)[0-9]{2}(?:$|[^0-9])|#[0-9]|['’][0-2][0-9]\\b|[nN]°");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}.*|\\p{Lu}{2,}.*");
    private static final Set<String> TITLE_WORDS = Set.of(
            "how",
            "why",
            "what",
            "when",
            "comment",
            "pourquoi",
            "introduction",
            "intro",
            "building",
            "from",
            "using",
            "with",
            "without",
            "your",
            "you",
            "my",
            "vos",
            "votre",
            "mon",
            "nos",
            "a",
            "an",
            "to",
            "un",
            "une",
            "avec",
            "sans",
            "into",
            "is",
            "are",
            "we",
            "i",
            "le",
            "les",
            "des",
            "que",
            "qui",
            "vers",
            "quand",
            "et",
            "en",
            "dans",
            "pour",
            "beyond",
            "behind",
            "towards",
            "toward",
            "learning",
            "writing",
            "understanding",
            "introducing",
            "getting",
            "growing",
            "making",
            "scaling",
            "can",
            "should",
            "not",
            "it",
            "part",
            "tips",
            "guide",
            "lessons",
            "story",
            "art",
            "future",
            "state",
            "on",
            "by",
            "or",
            "be",
            "do",
            "go",
            "ou");
    private static final Pattern ASIAN_EVENT_WORD =
            Pattern.compile("勉強会|もくもく会|講義|講座|ゼミ|カンファレンス|ミートアップ|サミット|フェス|フォーラム|シンポジウム|セミナー|研究会|学会|協会|講習会|交流会|発表会"
                    + "|LT会|LT大会|大会|総会|第[0-9０-９一二三四五六七八九十]+[回届屆]|[會会]議|会议|年会|年會|讀書會|沙龙|峰会|峰會|论坛|論壇"
                    + "|研讨会|研討會|社區|社群|社区|大学|大學|컨퍼런스|콘퍼런스|밋업|세미나|포럼|학회|서밋|대학교|제 ?[0-9]+회");

    /** Words of sentences in Japanese, Chinese and Korean, which the name of an event has not. */
    private static final Pattern ASIAN_TITLE_WORD =
            Pattern.compile("を|とは|ための|について|した|する|しよう|しない|入門|なぜ|から|まで|れる|たい|った|如何|怎么|怎麼|什么|什麼|为什么|實戰|实践"
                    + "|하는|하기|위한|방법|이야기|에서|하며|없이|으로");

    private static final Pattern SENTENCE_SIGNS = Pattern.compile("[?!…]|[:;] |\\.\\.\\.");
    private static final Pattern QUOTED = Pattern.compile("^[\"“«‘'_*].*[\"”»’'_*]$");

    private static final int FIRST_ASIAN_LETTER = '\u3040';
    private static final int LETTERS_OF_ASIAN_WORD = 3;

    private TitleScore() {}

    /**
     * A number from about -1, which is surely a venue, to about 1, which is surely a title; 0 when the text shows
     * neither.
     */
    public static double of(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return 0;
        }
        String bounded = text.length() > 300 ? text.substring(0, 300) : text;
        String[] words = PlainLetters.words(bounded).split(" ", -1);
        double score =
                lengthScore(words.length + asianWords(bounded)) + titleWordShare(words) * 0.6 + lowerCaseScore(bounded);
        score += SENTENCE_SIGNS.matcher(bounded).find() ? 0.35 : 0;
        score += QUOTED.matcher(bounded).matches() ? 0.6 : 0;
        score -= YEAR_OR_EDITION.matcher(bounded).find() ? 0.5 : 0;
        score -= eventWordScore(words) * 0.55;
        score -= ASIAN_EVENT_WORD.matcher(bounded).find() ? 0.6 : 0;
        score += ASIAN_TITLE_WORD.matcher(bounded).find() ? 0.5 : 0;
        score -= words.length <= 3
                        && CAMEL_CASE.matcher(bounded.split(" ", 2)[0]).matches()
                ? 0.25
                : 0;
        return Math.max(-1.2, Math.min(1.4, score));
    }

    private static double lengthScore(int words) {
        return words == 1 ? -0.25 : words == 2 ? -0.1 : words == 3 ? 0 : Math.min(0.6, (words - 3) * 0.14);
    }

    /** Whether the text has a word for an event or an institution. */
    public static boolean namesEvent(String text) {
        return eventWordScore(PlainLetters.words(text).split(" ", -1)) > 0;
    }

    /** Whether the text holds a Japanese, Chinese or Korean word for an event or a school. */
    public static boolean namesAsianEvent(String text) {
        return ASIAN_EVENT_WORD.matcher(text).find();
    }

    /** About how many words the letters are that stand without spaces in Japanese and Chinese, less the one they count as. */
    private static int asianWords(String text) {
        long letters = text.codePoints().filter(c -> c >= FIRST_ASIAN_LETTER).count();
        return (int) Math.max(0, letters / LETTERS_OF_ASIAN_WORD - 1);
    }

    private static double titleWordShare(String[] words) {
        int titleWordCount = 0;
        for (String word : words) {
            titleWordCount += TITLE_WORDS.contains(word) ? 1 : 0;
        }
        return Math.min(1.0, 2.0 * titleWordCount / (words.length + 1));
    }

    /**
     * The score of lower-case words. Titles often have them, but a lower-case word of four letters is rare in the
     * name of a venue.
     */
    private static double lowerCaseScore(String text) {
        int lowerCaseCount = 0;
        for (String word : text.split(" ", 20)) {
            lowerCaseCount +=
                    word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) && word.indexOf('.') < 0 ? 1 : 0;
        }
        return Math.min(0.4, lowerCaseCount * 0.15);
    }

    private static double eventWordScore(String[] words) {
        double score = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean isNearEnd = i >= words.length - 2;
            if (EVENT_WORD.matcher(word).matches()) {
                score += isNearEnd || i <= 1 ? 1 : 0.6;
            } else if (EVENT_WORD_ENDING.matcher(word).matches()) {
                score += 1.2;
            }
        }
        return Math.min(2, score);
    }
}
