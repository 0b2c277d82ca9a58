package org.estrade.talk.words;

import org.estrade.talk.TalkProblem;

/** A problem as a sentence that says what to do. */
public final class ProblemWords {

    private ProblemWords() {}

    /** In the language of these messages. */
    public static String sentence(ProblemMessages messages, TalkProblem problem) {
        return switch (problem.rule()) {
            case TITLE_MISSING -> messages.titleMissing();
            case TITLE_MISSING_HERE -> messages.titleMissingHere();
            case SLUG_MISSING -> messages.slugMissing();
            case SLUG_SHAPE -> messages.slugShape();
            case SLUG_TAKEN -> messages.slugTaken();
            case VENUE_MISSING -> messages.venueMissing();
            case NAME_MISSING -> messages.nameMissing();
            case TOO_LONG -> messages.tooLong(problem.argument(0), problem.argument(1));
            case TOO_MANY -> messages.tooMany(problem.argument(0), problem.argument(1));
            case TWICE -> messages.twice(problem.argument(0));
            case SEMICOLON -> messages.semicolon();
            case CONTROL_CHARACTER -> messages.controlCharacter();
            case YEAR_RANGE -> messages.yearRange(problem.argument(0), problem.argument(1));
            case MONTH_RANGE -> messages.monthRange();
            case DAY_RANGE -> messages.dayRange();
            case DAY_WITHOUT_MONTH -> messages.dayWithoutMonth();
            case MONTH_WITHOUT_YEAR -> messages.monthWithoutYear();
            case NO_SUCH_DAY -> messages.noSuchDay(problem.argument(0));
            case END_WITHOUT_START -> messages.endWithoutStart();
            case END_BEFORE_START -> messages.endBeforeStart();
            case URL_MISSING -> messages.urlMissing();
            case URL_SHAPE -> messages.urlShape();
            case LANGUAGE_SHAPE -> messages.languageShape();
        };
    }
}
