package org.estrade.transfer.webpage.described;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.words.VagueDates;
import org.jspecify.annotations.Nullable;

/** What one part of a page says about one event, session, recording or deck. Texts are plain, on one line, never blank. */
public final class Described {

    /** The longest text that is kept, in characters. */
    private static final int MAX_LENGTH = 500;

    /** The longest description that is kept, in characters. */
    private static final int MAX_DESCRIPTION = 4_000;

    /** The most texts of one kind. A page with more performers lists everybody of the event. */
    private static final int MAX_TEXTS = 200;

    private final Kind kind;
    private final Origin origin;
    private final Map<Fact, List<String>> texts = new EnumMap<>(Fact.class);

    /** What is described. */
    public enum Kind {
        EVENT,
        /** A part of an event: one talk. */
        SESSION,
        RECORDING,
        SLIDES,
        /** A page, which may be about an event. */
        PAGE
    }

    public Described(Kind kind, Origin origin) {
        this.kind = kind;
        this.origin = origin;
    }

    public Kind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }

    /** Adds a text, which may be HTML, and returns this. Nothing is added for a blank text and for "TBA". */
    public Described add(Fact fact, @Nullable String written) {
        String text = PlainLine.of(written, fact == Fact.DESCRIPTION ? MAX_DESCRIPTION : MAX_LENGTH);
        List<String> others = texts.computeIfAbsent(fact, first -> new ArrayList<>());
        if (!PlainLine.saysNothing(text)
                && !VagueDates.isMissing(text)
                && !others.contains(text)
                && others.size() < MAX_TEXTS) {
            others.add(text);
        }
        return this;
    }

    /** Notes a fact that has no text. */
    public Described mark(Fact fact) {
        return add(fact, "yes");
    }

    /** Adds all texts of another description to the kinds of fact that this one does not have. */
    public Described complete(Described other, Fact... facts) {
        for (Fact fact : facts) {
            if (!has(fact)) {
                other.all(fact).forEach(text -> add(fact, text));
            }
        }
        return this;
    }

    public boolean has(Fact fact) {
        return !all(fact).isEmpty();
    }

    /** The first text of a kind; empty when there is none. */
    public String first(Fact fact) {
        List<String> all = all(fact);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All texts of a kind, in the order of the page. */
    public List<String> all(Fact fact) {
        return List.copyOf(texts.getOrDefault(fact, List.of()));
    }
}
