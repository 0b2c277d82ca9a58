package org.estrade.transfer.recognise.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.WordList;

/**
 * The words of headings and labels that name no talk: they group talks, introduce a list, or stand above a section
 * about something else. The words are in headings.txt.
 */
public final class HeadingWords {

    private static final Map<String, List<String>> WORDS = WordList.read(HeadingWords.class, "headings.txt");
    private static final Set<String> GROUP = words("GROUP");
    private static final Set<String> OTHER_SUBJECTS = words("LEFT_OUT");
    private static final Set<String> LISTS = words("LISTS");
    private static final Set<String> LABELS = words("LABELS");

    private static final int MAX_WORDS = 8;

    private static final Pattern SPACE = Pattern.compile(" ");

    /** A sentence that introduces the deliveries of the talk above: "I've given this talk at:". */
    private static final Pattern GIVEN = Pattern.compile(
            "(?:I|I['’]ve|I have|J['’]ai|This|Cette|Talk|Given|Donnée?).*\\b"
                    + "(?:given|gave|presented|delivered|donnée?|présentée?|jouée?)\\b.{0,30}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A heading of Japanese or Chinese words for talks, which have no spaces between them: {@code 過去の登壇資料一覧}. */
    private static final Pattern ASIAN_GROUP = Pattern.compile(
            "(?:(?:過去|今後|最近|主|社外|社内|対外|外部|国内|国際|招待|基調|口頭|技術|イベント|勉強会|カンファレンス|学会|会議|公开|公開|技术|その他|[0-9]{4}年度?)(?:の|での|な)?){0,3}"
                    + "(?:(?:登壇|発表|講演|プレゼンテーション|トーク|LT|スライド|資料|イベント|演讲|演講|分享|报告|報告|讲座)(?:・|/|、|と)?){1,3}"
                    + "(?:歴|履歴|実績|一覧|リスト|まとめ|情報|予定|記録|など|等|活動|内容|列表|资料|的)*");

    private static final Pattern ASIAN_OTHER_SUBJECT =
            Pattern.compile(".{0,8}(?:執筆|寄稿|著書|書籍|論文|学歴|職歴|経歴|受賞|資格|スキル|連絡先|プロフィール|自己紹介|ブログ|论文|获奖|教育背景|工作经历).{0,8}");

    private HeadingWords() {}

    private static Set<String> words(String name) {
        return WORDS.getOrDefault(name, List.of()).stream()
                .map(PlainLetters::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the heading only groups talks. Numbers are ignored, so that {@code Talks in 2023} is such a heading. */
    static boolean isGroup(String heading) {
        String[] words = PlainLetters.words(heading).split(" ", -1);
        if (words.length > MAX_WORDS) {
            return false;
        }
        if (ASIAN_GROUP.matcher(heading.strip()).matches()) {
            return true;
        }
        for (String word : words) {
            boolean isNumber = word.chars().allMatch(Character::isDigit);
            if (!isNumber && !GROUP.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the heading is the title of a list of talks: {@code Ada's talks}, {@code Conférences d'Ada Moss}. */
    public static boolean isListTitle(String heading) {
        if (ASIAN_GROUP.matcher(heading.strip()).matches()) {
            return true;
        }
        String[] words = PlainLetters.words(heading).split(" ", -1);
        return words.length <= MAX_WORDS && (LISTS.contains(words[0]) || LISTS.contains(words[words.length - 1]));
    }

    /** Whether the heading says that talks follow: {@code Talks}, {@code Past presentations}. */
    static boolean namesTalks(String heading) {
        boolean hasWord = SPACE.splitAsStream(PlainLetters.words(heading)).anyMatch(LISTS::contains);
        return hasWord && (isGroup(heading) || isListTitle(heading) || introducesList(heading));
    }

    /** Whether the heading only introduces what follows: {@code Additional talks and samples:}. */
    static boolean introducesList(String heading) {
        return heading.endsWith(":")
                && SPACE.splitAsStream(PlainLetters.words(heading)).anyMatch(LISTS::contains);
    }

    static boolean isOtherSubject(String heading) {
        return OTHER_SUBJECTS.contains(PlainLetters.words(heading))
                || ASIAN_OTHER_SUBJECT.matcher(heading.strip()).matches();
    }

    /** Whether the text introduces the deliveries or the links of the talk above. */
    static boolean isLabel(String words) {
        return words.length() < 80
                && (LABELS.contains(PlainLetters.words(words))
                        || GIVEN.matcher(words).matches());
    }
}
