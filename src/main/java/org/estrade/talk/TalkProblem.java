package org.estrade.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.estrade.talk.words.ProblemWords;

/**
 * One thing to correct before a talk can be saved or published.
 *
 * @param field where, as forms name their fields: {@code texts.fr.title}, {@code deliveries[0].links[1].url}
 * @param rule what it breaks; {@link ProblemWords} has its sentence
 * @param arguments for the sentence's places, in order
 */
public record TalkProblem(String field, Rule rule, List<String> arguments) {

    public enum Rule {
        TITLE_MISSING,
        TITLE_MISSING_HERE,
        SLUG_MISSING,
        SLUG_SHAPE,
        SLUG_TAKEN,
        VENUE_MISSING,
        NAME_MISSING,
        TOO_LONG,
        TOO_MANY,
        TWICE,
        SEMICOLON,
        CONTROL_CHARACTER,
        YEAR_RANGE,
        MONTH_RANGE,
        DAY_RANGE,
        DAY_WITHOUT_MONTH,
        MONTH_WITHOUT_YEAR,
        NO_SUCH_DAY,
        END_WITHOUT_START,
        END_BEFORE_START,
        URL_MISSING,
        URL_SHAPE,
        LANGUAGE_SHAPE;

        private static final Set<Rule> FOR_PUBLICATION =
                EnumSet.of(TITLE_MISSING_HERE, SLUG_MISSING, VENUE_MISSING, URL_MISSING);

        /** Whether a draft may break the rule. */
        public boolean allowsDraft() {
            return FOR_PUBLICATION.contains(this);
        }
    }

    public String argument(int index) {
        return arguments.get(index);
    }

    public static TalkProblem of(String field, Rule rule, Object... arguments) {
        return new TalkProblem(
                field, rule, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
