package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.Seed;
import org.estrade.text.WordDiff.Kind;
import org.estrade.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void aCorrectedWord_isTheOnlyDifference() {
        assertEquals(
                List.of(same("des ressources de "), deleted("calculs"), inserted("calcul"), same(", des technologies")),
                WordDiff.between(
                        "des ressources de calculs, des technologies", "des ressources de calcul, des technologies"));
    }

    @Test
    void wordsSideBySide_areOneChange() {
        assertEquals(
                List.of(
                        same("économiser les "),
                        deleted("dressources matériels"),
                        inserted("ressources matérielles"),
                        same(".")),
                WordDiff.between("économiser les dressources matériels.", "économiser les ressources matérielles."));
    }

    @Test
    void aParagraphAdded_leavesTheOthersAlone() {
        assertEquals(
                List.of(same("Un.\n\n"), inserted("Deux.\n\n"), same("Trois.")),
                WordDiff.between("Un.\n\nTrois.", "Un.\n\nDeux.\n\nTrois."));
    }

    @Test
    void aSentenceAdded_isAWholeSentence() {
        assertEquals(List.of(same("Un."), inserted(" Deux.")), WordDiff.between("Un.", "Un. Deux."));
        assertEquals(
                List.of(same("Un. "), deleted("Deux. "), same("Trois.")),
                WordDiff.between("Un. Deux. Trois.", "Un. Trois."));
    }

    @Test
    void equalTexts_areOnePiece_emptyOnesNone() {
        assertEquals(List.of(same("Rien de neuf")), WordDiff.between("Rien de neuf", "Rien de neuf"));
        assertEquals(List.of(), WordDiff.between("", ""));
        assertEquals(List.of(inserted("Tout")), WordDiff.between("", "Tout"));
        assertEquals(List.of(deleted("Tout")), WordDiff.between("Tout", ""));
    }

    @Property(seed = Seed.FIXED)
    void thePieces_giveBothTextsBack(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertEquals(before, without(Kind.INSERTED, pieces));
        assertEquals(after, without(Kind.DELETED, pieces));
    }

    @Property(seed = Seed.FIXED)
    void noShorterEditIsFound_bySearchingAll(@ForAll("letters") int[] before, @ForAll("letters") int[] after) {
        BitSet deleted = new BitSet();
        BitSet inserted = new BitSet();
        new ShortestEdit(before, after, deleted, inserted).find();
        assertEquals(
                before.length + after.length - 2 * longestCommon(before, after),
                deleted.cardinality() + inserted.cardinality());
    }

    @Test
    void aHundredThousandOtherCharacters_takeMoments() {
        String before = prose("avant", 1);
        String after = prose("après", 2);
        List<Piece> pieces = assertTimeout(SOON, () -> WordDiff.between(before, after));
        assertEquals(List.of(deleted(before), inserted(after)), pieces);
    }

    @Test
    void aHundredThousandOfOneWord_andOneMore_takeMoments() {
        String before = "mot ".repeat(25_000);
        List<Piece> pieces = assertTimeout(SOON, () -> WordDiff.between(before, before + "mot"));
        assertEquals(List.of(same(before), inserted("mot")), pieces);
    }

    @Test
    void aHundredThousandCharacters_withAWordChangedHereAndThere_areToldWordByWord() {
        String before = prose("mot", 3);
        String after = before.replaceAll("\\bmot7\\b", "sept");
        List<Piece> pieces = assertTimeout(SOON, () -> WordDiff.between(before, after));
        assertEquals(after, without(Kind.DELETED, pieces));
        assertEquals(
                List.of("mot7"),
                pieces.stream()
                        .filter(piece -> piece.kind() == Kind.DELETED)
                        .map(Piece::text)
                        .distinct()
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("mot", "autre", " ", "\u00A0", ", ", "\n\n", "’", "🚀", "é", "\uD800")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<int[]> letters() {
        return Arbitraries.integers().between(0, 3).array(int[].class).ofMaxSize(14);
    }

    private static int longestCommon(int[] before, int[] after) {
        int[][] longest = new int[before.length + 1][after.length + 1];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < after.length; j++) {
                longest[i + 1][j + 1] =
                        before[i] == after[j] ? longest[i][j] + 1 : Math.max(longest[i][j + 1], longest[i + 1][j]);
            }
        }
        return longest[before.length][after.length];
    }

    /** A hundred thousand characters, of a thousand words. */
    private static String prose(String word, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 14_000)
                .mapToObj(i -> word + random.nextInt(1_000))
                .collect(Collectors.joining(" "));
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Piece same(String text) {
        return new Piece(Kind.SAME, text);
    }

    private static Piece inserted(String text) {
        return new Piece(Kind.INSERTED, text);
    }

    private static Piece deleted(String text) {
        return new Piece(Kind.DELETED, text);
    }
}
