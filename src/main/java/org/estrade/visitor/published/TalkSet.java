package org.estrade.visitor.published;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Some of the published talks, named by their places, from 0, in the speaker's order. Immutable. */
public final class TalkSet {

    static final TalkSet NONE = new TalkSet(new BitSet());

    private final BitSet places;

    private TalkSet(BitSet places) {
        this.places = places;
    }

    static TalkSet of(BitSet places) {
        return new TalkSet((BitSet) places.clone());
    }

    static TalkSet first(int count) {
        BitSet set = new BitSet();
        set.set(0, count);
        return new TalkSet(set);
    }

    /** The talks that are in both sets. */
    public TalkSet and(TalkSet other) {
        BitSet both = (BitSet) places.clone();
        both.and(other.places);
        return new TalkSet(both);
    }

    TalkSet or(TalkSet other) {
        BitSet any = (BitSet) places.clone();
        any.or(other.places);
        return new TalkSet(any);
    }

    public int count() {
        return places.cardinality();
    }

    /** The places, ascending. */
    public IntStream places() {
        return places.stream();
    }
}
