package org.estrade.transfer.recognise.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.words.TitleScore;

/** The values of a field in the records of a file, and the kinds of the fields beside and around it. Both grow while it is read. */
record FieldColumn(List<LinkedText> values, Set<FactKind> others) {

    /** The smallest share of the values that must have the same form. */
    private static final double MIN_SHARE = 0.8;

    List<String> texts() {
        return values.stream().map(value -> value.text().strip()).toList();
    }

    boolean lacks(FactKind... kinds) {
        return Set.of(kinds).stream().noneMatch(others::contains);
    }

    boolean mostly(Predicate<String> form) {
        return texts().stream().filter(form).count() >= values.size() * MIN_SHARE;
    }

    double meanLength() {
        return texts().stream().mapToInt(String::length).average().orElse(0);
    }

    double meanTitleScore() {
        return texts().stream().mapToDouble(TitleScore::of).average().orElse(0);
    }

    boolean allDiffer() {
        return new HashSet<>(texts()).size() == values.size();
    }

    boolean isConstant() {
        return new HashSet<>(texts()).size() < 2;
    }
}
