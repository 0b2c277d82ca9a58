package org.estrade.naming.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameKind;
import org.estrade.text.SpellingKey;
import org.estrade.text.Unprintable;
import org.estrade.text.WebAddress;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the fields of the form of a venue, a person or a tag; at most one problem a field. */
public final class NameCheck {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_URL = 2_000;
    public static final int MOST_SPELLINGS = 100;

    private final NameKind named;
    private final KnownNames known;
    private final @Nullable KnownName self;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, KnownName> inTheWay = new HashMap<>();

    /**
     * Begins the check of a form.
     *
     * @param known all stored names of that kind
     * @param self the name that is edited, null for a new one
     */
    public NameCheck(NameKind named, KnownNames known, @Nullable KnownName self) {
        this.named = named;
        this.known = known;
        this.self = self;
    }

    /** The problems in the order of the checks. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** Other entities that have the name or spelling typed in a field, by field. */
    public Map<String, KnownName> inTheWay() {
        return Map.copyOf(inTheWay);
    }

    /**
     * A name must be given, be free, and not resemble another, unless the speaker was already told.
     *
     * @param acknowledged the name whose similarity to another was already shown, else empty
     */
    public void name(String name, String acknowledged) {
        if (self != null && self.name().equals(name)) {
            return;
        }
        if (name.isBlank()) {
            add("name", Rule.NAME_MISSING);
        } else if (spelled("name", name)) {
            Optional<KnownName> taken = anotherCalled(name);
            if (taken.isPresent()) {
                inTheWay("name", taken.get(), Rule.NAME_TAKEN, named.id());
            } else if (!name.equals(acknowledged)) {
                similarity(name);
            }
        }
    }

    private boolean spelled(String field, String name) {
        if (!line(field, name, named.longest())) {
            return false;
        }
        if (named.listed() && name.indexOf(';') >= 0) {
            add(field, Rule.SEMICOLON);
            return false;
        }
        return true;
    }

    private void similarity(String name) {
        boolean sameWords = self != null && SpellingKey.key(name).equals(SpellingKey.key(self.name()));
        if (!sameWords) {
            known.resembling(name, self).ifPresent(other -> inTheWay("name", other, Rule.NAME_RESEMBLES, named.id()));
        }
    }

    /** Checks one line of text, as {@link TypedName#text} reads it; false when it has a problem. */
    public boolean line(String field, String text, int longest) {
        if (text.codePoints().anyMatch(c -> c == Unprintable.REPLACEMENT)) {
            add(field, Rule.UNREADABLE_CHARACTER);
            return false;
        }
        if (text.length() > longest) {
            add(field, Rule.TOO_LONG, text.length(), longest);
            return false;
        }
        return true;
    }

    /** An optional web address. */
    public void website(String url) {
        if (!url.isEmpty() && line("website", url, LONGEST_URL) && !WebAddress.isValid(url)) {
            add("website", WebAddress.refusal(url).map(Rule::of).orElse(Rule.URL_SHAPE));
        }
    }

    /** Optional coordinates, which need a city. */
    public void coordinates(String typed, boolean read, String city) {
        if (!typed.isEmpty() && city.isEmpty()) {
            add("city", Rule.CITY_MISSING);
        }
        if (!typed.isEmpty() && line("coordinates", typed, LONGEST_LINE) && !read) {
            add("coordinates", Rule.COORDINATES);
        }
    }

    /** An optional value out of several. */
    public void choice(String field, String value, Collection<String> choices) {
        if (!value.isEmpty() && !choices.contains(value)) {
            add(field, Rule.NOT_A_CHOICE);
        }
    }

    /**
     * A spelling must not belong to another entity.
     *
     * @param spellings the spellings as they would be stored, the former name included
     * @param needed the spellings that drafts use; without them a draft would no longer find the entity
     */
    public void spellings(String name, Set<String> spellings, Set<String> needed) {
        if (spellings.size() > MOST_SPELLINGS) {
            add("spellings", Rule.TOO_MANY, spellings.size(), MOST_SPELLINGS);
            return;
        }
        for (String spelling : spellings) {
            boolean kept = self != null && self.everySpelling().anyMatch(spelling::equals);
            if (!kept && !spelling(spelling)) {
                return;
            }
        }
        Set<String> found = Stream.concat(Stream.of(name), spellings.stream())
                .map(SpellingKey::key)
                .collect(Collectors.toSet());
        needed.stream()
                .filter(spelling -> !found.contains(SpellingKey.key(spelling)))
                .findFirst()
                .ifPresent(spelling -> add("spellings", Rule.SPELLING_NEEDED, spelling));
    }

    private boolean spelling(String spelling) {
        if (!spelled("spellings", spelling)) {
            return false;
        }
        Optional<KnownName> taken = anotherCalled(spelling);
        taken.ifPresent(other -> inTheWay("spellings", other, Rule.SPELLING_TAKEN, spelling));
        return taken.isEmpty();
    }

    private Optional<KnownName> anotherCalled(String name) {
        return known.findByName(name).filter(other -> self == null || other.id() != self.id());
    }

    /** The sentence of the rule has two arguments: the first one given here, and the other name. */
    private void inTheWay(String field, KnownName other, Rule rule, String first) {
        add(field, rule, first, other.name());
        inTheWay.put(field, other);
    }

    private void add(String field, Rule rule, Object... arguments) {
        problems.add(FieldProblem.of(field, rule, arguments));
    }
}
