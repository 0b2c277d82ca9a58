package org.estrade.talk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.talk.history.Comparison.Line;
import org.estrade.talk.history.Comparison.Sign;
import org.estrade.text.WordDiff;
import org.estrade.text.WordDiff.Kind;
import org.estrade.text.WordDiff.Piece;

/** Compares two texts paragraph by paragraph. Equal paragraphs are not shown, but counted. */
final class Paragraphs {

    private static final Pattern BREAK = Pattern.compile("(?<=\n\n)(?!\n)");

    private final HistoryMessages words;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> paragraph = new ArrayList<>();
    private int unchanged;

    private Paragraphs(HistoryMessages words) {
        this.words = words;
    }

    static List<Line> between(String before, String after, HistoryMessages words) {
        Paragraphs paragraphs = new Paragraphs(words);
        WordDiff.between(before, after).forEach(paragraphs::add);
        paragraphs.endParagraph();
        paragraphs.addUnchanged();
        return List.copyOf(paragraphs.lines);
    }

    private void add(Piece piece) {
        BREAK.splitAsStream(piece.text()).forEach(part -> add(piece.kind(), part));
    }

    private void add(Kind kind, String part) {
        boolean isEnd = part.endsWith("\n\n");
        String text = isEnd ? part.stripTrailing() : part;
        if (!text.isEmpty()) {
            paragraph.add(new Piece(kind, text));
        }
        if (isEnd) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        Sign sign = sign(paragraph);
        if (sign == Sign.SAME) {
            unchanged++;
        } else {
            addUnchanged();
            lines.add(new Line(sign, List.copyOf(paragraph)));
        }
        paragraph = new ArrayList<>();
    }

    private void addUnchanged() {
        if (unchanged > 0) {
            lines.add(new Line(Sign.SAME, List.of(new Piece(Kind.SAME, words.unchangedParagraphs(unchanged)))));
            unchanged = 0;
        }
    }

    /** The change of a paragraph that consists of these pieces. */
    static Sign sign(List<Piece> pieces) {
        List<Kind> kinds = pieces.stream().map(Piece::kind).distinct().toList();
        if (kinds.size() > 1) {
            return Sign.CHANGED;
        }
        return switch (kinds.get(0)) {
            case SAME -> Sign.SAME;
            case INSERTED -> Sign.ADDED;
            case DELETED -> Sign.REMOVED;
        };
    }
}
