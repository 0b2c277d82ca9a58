package org.estrade.visitor.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.visitor.finding.WordMarks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A place in a talk at which words of a search were found: a title, a delivery, a sentence of the abstract.
 *
 * @param language the code of its language when it is not the page's language, else null
 * @param pieces the text, cut where a found word begins and ends
 * @param terms the places, in the search, of the words that were found here
 * @param href the path of the place when it is on a page of its own, else null
 */
public record FoundPlace(
        @Nullable String language,
        List<Piece> pieces,
        Set<Integer> terms,
        @Nullable String href) {

    /** The characters that are shown before the first found word of a long text, and after it. */
    private static final int BEFORE = 40;

    private static final int AFTER = 90;

    private static final String MORE = "…";

    /** A part of the text, and whether it is a found word. */
    public record Piece(String text, boolean found) {}

    public FoundPlace {
        pieces = List.copyOf(pieces);
        terms = Set.copyOf(terms);
    }

    static FoundPlace of(@Nullable String language, String text, List<Mark> marks) {
        return new FoundPlace(
                language, pieces(text, marks), marks.stream().map(Mark::term).collect(Collectors.toSet()), null);
    }

    /**
     * A part of a page of slides.
     *
     * @param before the number of the page, in words
     * @param href the path of the page
     * @param marks the found words; empty when they are found by relatives that no talk has
     */
    static FoundPlace inSlides(String before, String href, String text, List<Mark> marks) {
        int end = wordEnd(text, BEFORE + AFTER, 0);
        FoundPlace part = marks.isEmpty()
                ? of(null, text.substring(0, end) + (end == text.length() ? "" : MORE), List.of())
                : partOf(null, text, marks);
        List<Piece> pieces = new ArrayList<>(part.pieces);
        pieces.add(0, new Piece(before + " ", false));
        return new FoundPlace(null, pieces, part.terms, href);
    }

    private static List<Piece> pieces(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks) {
            if (mark.start() > done) {
                pieces.add(new Piece(text.substring(done, mark.start()), false));
            }
            if (mark.end() > done) {
                Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                String found = text.substring(Math.max(done, mark.start()), mark.end());
                if (last != null && last.found()) {
                    pieces.set(pieces.size() - 1, new Piece(last.text() + found, true));
                } else {
                    pieces.add(new Piece(found, true));
                }
                done = mark.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /**
     * The part of a long text in which the most of these words are.
     *
     * @param marks the marks of these words alone, in the order of the text; not empty
     */
    static FoundPlace partOf(@Nullable String language, String text, List<Mark> marks) {
        Mark first = marks.stream()
                .max(Comparator.comparingLong(mark -> count(mark, marks)))
                .orElseThrow();
        int start = wordStart(text, first.start() - BEFORE, first.start());
        int end = wordEnd(text, first.end() + AFTER, first.end());
        String before = start == 0 ? "" : MORE;
        String part = before + text.substring(start, end) + (end == text.length() ? "" : MORE);
        int shift = before.length() - start;
        return of(
                language,
                part,
                marks.stream()
                        .filter(mark -> mark.start() >= start && mark.end() <= end)
                        .map(mark -> new Mark(mark.start() + shift, mark.end() + shift, mark.term()))
                        .toList());
    }

    /** The number of words near the mark and after it. */
    private static long count(Mark first, List<Mark> marks) {
        return marks.subList(marks.indexOf(first), marks.size()).stream()
                .takeWhile(mark -> mark.start() < first.end() + AFTER)
                .map(Mark::term)
                .distinct()
                .count();
    }

    /** The start of the first whole word after the place; the latest place when there is no space. */
    private static int wordStart(String text, int place, int latest) {
        if (place <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', place);
        return space < 0 || space >= latest ? latest : space + 1;
    }

    private static int wordEnd(String text, int place, int earliest) {
        if (place >= text.length()) {
            return text.length();
        }
        return Math.max(earliest, text.lastIndexOf(' ', place));
    }
}
