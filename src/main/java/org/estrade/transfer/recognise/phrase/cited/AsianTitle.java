package org.estrade.transfer.recognise.phrase.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.cited.Citation.Part;
import org.estrade.transfer.recognise.words.PeopleWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/**
 * The title in a line of Japanese or Chinese: in quotes, {@code MossConf 2019 にて「苔の育て方」を発表}, or before the words for a
 * presentation, {@code MossConf にて苔の育て方について発表}. The words that only connect the title with the event are hidden.
 */
final class AsianTitle {

    private static final int MIN_LENGTH = 4;
    private static final int MIN_LENGTH_WITHOUT_BORDER = 6;

    private static final Pattern EVENT = Pattern.compile(
            "(?i)(?:conf|meetup|fest|days?|camp|kaigi|summit|20[0-9]{2}|#[0-9]{1,4}|vol\\.? ?[0-9]{1,3})\\W*$");

    private static final Pattern OPENING = Pattern.compile("[「『《]");

    /** The particle after the event, or a sign. */
    private static final Pattern END_OF_EVENT =
            Pattern.compile("(?:にて|において|における|では|での|で|に|の|上|在|[\\s　、,，:：|｜/／・–—-])[\\s　、,]*$");

    private static final Pattern BORDER = Pattern.compile("[\\s　、,，:：|｜/／・–—>》」』)）\\]】\u0001-]$");

    /** The words after the title up to the end of the line. */
    private static final Pattern GIVEN =
            Pattern.compile("(?:を|と題して|と題し|という(?:タイトル|題|題目|テーマ)で|について|の(?:タイトル|題目|テーマ)で|で|の)?[\\s　]?"
                    + "(?:招待|基調|口頭|ポスター)?(?:発表|講演|登壇|トーク|LT|お?話|紹介|担当|分享|演講|演讲|报告|報告)"
                    + "(?:を?(?:し|行い|させていただき)ました|を?(?:した|する|します|行った)|しました)?[。.]?(?=[\\s　(（\\[]|$)");

    private static final int MAX_LENGTH_OF_SENTENCE = 300;
    private static final Pattern SENTENCE = Pattern.compile("([^。]{3,120}?)([\\s　]?(?:にて|において)[\\s　、]*)([^。]{3,150}?)"
            + "([\\s　]?(?:について|に関して|に関する|を|と題して|というタイトルで)の?[\\s　]?(?:口頭|招待|ポスター)?"
            + "(?:発表|講演|登壇|LT|お?話|紹介)(?:を?(?:した|しました|行いました|行った|させていただきました))?[。.]?[\\s　]*)");

    private static final Pattern START_OF_EVENT = Pattern.compile("(?:[@＠]|を|于|於|at |in )[\\s　]?");

    private AsianTitle() {}

    /**
     * The title with what is around it; null for a line without such a title, and for a title that only holds quoted words.
     *
     * @param visible the text of the line, with the character 1 in place of its dates and links
     * @param isDated whether the line has a date
     */
    static @Nullable Citation findIn(String visible, boolean isDated) {
        Matcher opening = OPENING.matcher(visible);
        if (!opening.find()) {
            return inSentence(visible);
        }
        int open = opening.start();
        int close = visible.indexOf("」』》".charAt("「『《".indexOf(visible.charAt(open))), open);
        if (close < open) {
            return null;
        }
        String before = visible.substring(0, open);
        String after = visible.substring(close + 1);
        List<Part> hidden = new ArrayList<>(List.of(new Part(open, open + 1), new Part(close, close + 1)));
        Matcher given = GIVEN.matcher(after);
        if (given.lookingAt()) {
            hidden.add(new Part(close + 1, close + 1 + given.end()));
        } else if (close - open <= MIN_LENGTH) {
            return null;
        }
        if (PeopleWords.areAsianNames(before)) {
            hidden.add(new Part(0, open));
            return new Citation(PeopleWords.asianNames(before), open + 1, close, hidden, "");
        }
        if (hasWords(before)) {
            Matcher end = END_OF_EVENT.matcher(before);
            boolean isParticle = end.find();
            boolean hasBorder =
                    isParticle || given.lookingAt() || BORDER.matcher(before).find();
            boolean isAtEnd = !hasWords(given.lookingAt() ? after.substring(given.end()) : after);
            boolean isTitle = isAtEnd
                    ? hasBorder
                            || TitleScore.namesAsianEvent(before)
                            || EVENT.matcher(before).find()
                            || (isDated && close - open > MIN_LENGTH_WITHOUT_BORDER)
                    : hasBorder
                            && (given.lookingAt()
                                    || BORDER.matcher(visible.substring(close, close + 2))
                                            .find());
            if (isParticle) {
                hidden.add(new Part(end.start(), open));
            }
            return isTitle ? new Citation(List.of(), open + 1, close, hidden, "") : null;
        }
        Matcher start = START_OF_EVENT.matcher(after);
        boolean isAlone =
                !hasWords(after) || given.lookingAt() || start.lookingAt() || !Character.isLetter(after.charAt(0));
        if (start.lookingAt() && !given.lookingAt()) {
            hidden.add(new Part(close + 1, close + 1 + start.end()));
        }
        return isAlone ? new Citation(List.of(), open + 1, close, hidden, "") : null;
    }

    /** Finds a title without quotes between the particle after the event and the words for a presentation. */
    private static @Nullable Citation inSentence(String visible) {
        boolean mayBeSentence =
                visible.length() < MAX_LENGTH_OF_SENTENCE && (visible.contains("にて") || visible.contains("において"));
        Matcher sentence = SENTENCE.matcher(mayBeSentence ? visible : "");
        return sentence.matches() && hasWords(sentence.group(1))
                ? new Citation(
                        List.of(),
                        sentence.start(3),
                        sentence.end(3),
                        List.of(
                                new Part(sentence.start(2), sentence.end(2)),
                                new Part(sentence.start(4), sentence.end(4))),
                        "")
                : null;
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
