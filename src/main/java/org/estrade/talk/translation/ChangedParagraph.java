package org.estrade.talk.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.talk.TalkText;
import org.estrade.text.WordDiff;

/**
 * A paragraph of the source that has changed since it was translated: the title, or a paragraph of the abstract.
 *
 * @param pieces the words that stayed, went and came; never empty
 */
public record ChangedParagraph(List<WordDiff.Piece> pieces) {

    /** The changed paragraphs between two versions of a text, in the order of the newer one. */
    public static List<ChangedParagraph> between(TalkText before, TalkText after) {
        List<String> gone = new ArrayList<>(paragraphs(before));
        List<String> come = new ArrayList<>();
        for (String paragraph : paragraphs(after)) {
            if (!gone.remove(paragraph)) {
                come.add(paragraph);
            }
        }
        List<ChangedParagraph> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            changed.add(new ChangedParagraph(
                    WordDiff.between(i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : "")));
        }
        return changed;
    }

    private static List<String> paragraphs(TalkText text) {
        return Stream.concat(
                        Stream.of(text.title()),
                        Stream.of(text.abstractMarkdown().split("\\R[ \\t]*\\R")))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
