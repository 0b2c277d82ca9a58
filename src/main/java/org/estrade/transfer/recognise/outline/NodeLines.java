package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.words.PeopleWords;

/**
 * The splitter of a bullet or paragraph into lines. A line that continues the sentence of the line before is joined
 * to it. Lines with an empty line between them are not joined, since an empty line means that the author wanted a
 * line break.
 */
final class NodeLines {

    /** The length from which a line may have been wrapped by an editor. Editors wrap lines at 72 to 100 characters. */
    private static final int MIN_LENGTH_OF_WRAPPED_LINE = 66;

    private static final Pattern FIRST_FIELD = Pattern.compile("\\p{L}[\\p{L} ]{1,20}: ");

    private static final Pattern NEXT_FIELD = Pattern.compile("[.;|] (\\p{Lu}\\p{L}{1,12}): ");

    private static final Pattern OPEN_END =
            Pattern.compile("[,:&/(–—-]$|\\b(?:and|et|at|in|à|of|de|the|le|la|with|avec)$");

    private final List<Part> parts = new ArrayList<>();

    /** The lines of the sentence that is being read. They are joined at its end, so that the time is linear. */
    private final List<LinkedText> sentence = new ArrayList<>();

    private int offsetOfSentence;

    /** The length of the sentence, with a space after each line. */
    private int sentenceLength;

    private int openBrackets;

    private NodeLines() {}

    /**
     * One line of a bullet or paragraph.
     *
     * @param words the text of the line with its links
     * @param offset the number of lines between the first line and this one
     */
    record Part(LinkedText words, int offset) {}

    static List<Part> split(LinkedText words) {
        NodeLines lines = new NodeLines();
        int start = 0;
        int offset = 0;
        boolean isAfterEmptyLine = false;
        while (start <= words.text().length()) {
            int end = words.text().indexOf('\n', start);
            end = end < 0 ? words.text().length() : end;
            LinkedText line = trimmed(words, start, end);
            boolean isEmpty = line.text().isEmpty() && line.links().isEmpty();
            if (!isEmpty && !lines.areAuthorsOf(line) && (isAfterEmptyLine || !lines.isContinuedBy(line))) {
                lines.endSentence();
            }
            if (!isEmpty) {
                lines.addFields(line, offset);
            }
            isAfterEmptyLine = isEmpty;
            start = end + 1;
            offset += isEmpty ? 0 : 1;
        }
        lines.endSentence();
        return lines.parts;
    }

    private void endSentence() {
        if (!sentence.isEmpty()) {
            parts.add(new Part(LinkedText.joined(sentence), offsetOfSentence));
            sentence.clear();
            sentenceLength = 0;
            openBrackets = 0;
        }
    }

    /** Adds a line. Several fields in one line become a line each: {@code Place: Lyon, MossConf. Date: 2025/11/21}. */
    private void addFields(LinkedText line, int offset) {
        Matcher next = NEXT_FIELD.matcher(line.text());
        int start = 0;
        if (sentence.isEmpty() && FIRST_FIELD.matcher(line.text()).lookingAt()) {
            while (next.find()) {
                if (FieldMapping.isKnown(next.group(1))) {
                    add(line.slice(start, next.start()), offset);
                    endSentence();
                    start = next.start(1);
                }
            }
        }
        add(start == 0 ? line : line.slice(start, line.text().length()), offset);
    }

    private void add(LinkedText line, int offset) {
        if (sentence.isEmpty()) {
            offsetOfSentence = offset;
        }
        sentence.add(line);
        sentenceLength += line.text().length() + 1;
        openBrackets += count(line.text(), '(') - count(line.text(), ')');
    }

    private static LinkedText trimmed(LinkedText words, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(words.text().charAt(from)) && !words.isLinked(from)) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.text().charAt(to - 1))) {
            to--;
        }
        return words.slice(from, to);
    }

    /** Whether the sentence up to here is a list of Japanese or Chinese authors, and the line begins with their title in quotes. */
    private boolean areAuthorsOf(LinkedText line) {
        boolean isTitle = line.text().startsWith("「") || line.text().startsWith("『");
        return isTitle
                && sentence.size() == 1
                && PeopleWords.areAsianNames(sentence.get(0).text());
    }

    private boolean isContinuedBy(LinkedText line) {
        if (sentence.isEmpty() || line.text().isEmpty()) {
            return false;
        }
        String lastLine = sentence.get(sentence.size() - 1).text();
        int first = line.text().codePointAt(0);
        boolean startsInLowerCase =
                Character.isLowerCase(first) && line.links().stream().noneMatch(link -> link.start() == 0);
        boolean isOpen = OPEN_END.matcher(lastLine).find() || openBrackets > 0;
        boolean isWrapped =
                sentenceLength > MIN_LENGTH_OF_WRAPPED_LINE && !lastLine.endsWith(".") && !startsNewLine(line);
        boolean startsWithAt = line.text().startsWith("@ ");
        return isOpen || startsWithAt || (startsInLowerCase && sentenceLength > 21) || isWrapped;
    }

    /** Whether a line is not joined to the line before: it begins with a link, a sign or a "Name:". */
    private static boolean startsNewLine(LinkedText line) {
        String text = line.text();
        boolean startsWithLink = line.links().stream().anyMatch(link -> link.start() <= 1);
        return startsWithLink
                || !Character.isLetterOrDigit(text.codePointAt(0))
                || (text.length() < 30 && text.contains(":"));
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
