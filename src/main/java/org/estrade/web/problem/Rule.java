package org.estrade.web.problem;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.estrade.text.WebAddress;

/** A rule for a field of a form, with the message that says how to follow the rule. */
public enum Rule {
    // any form
    NAME_MISSING(ProblemMessages::nameMissing),
    TOO_LONG(ProblemMessages::tooLong),
    TOO_MANY(ProblemMessages::tooMany),
    SEMICOLON(ProblemMessages::semicolon),
    INVISIBLE_CHARACTER(ProblemMessages::invisibleCharacter),
    CONTROL_CHARACTER(ProblemMessages::controlCharacter),
    UNREADABLE_CHARACTER(ProblemMessages::unreadableCharacter),
    NOT_A_CHOICE(ProblemMessages::notAChoice),
    URL_MISSING(ProblemMessages::urlMissing),
    URL_SHAPE(ProblemMessages::urlShape),
    URL_OTHER_SCHEME(ProblemMessages::urlOtherScheme),
    URL_USER_NAME(ProblemMessages::urlUserName),
    URL_HOST(ProblemMessages::urlHost),
    URL_OR_EMAIL_SHAPE(ProblemMessages::urlOrEmailShape),
    EMAIL_SHAPE(ProblemMessages::emailShape),

    // a talk
    TITLE_MISSING(ProblemMessages::titleMissing),
    TITLE_MISSING_HERE(ProblemMessages::titleMissingHere),
    SLUG_MISSING(ProblemMessages::slugMissing),
    SLUG_SHAPE(ProblemMessages::slugShape),
    SLUG_TAKEN(ProblemMessages::slugTaken),
    LISTED_NAME_MISSING(ProblemMessages::listedNameMissing),
    TWICE(ProblemMessages::twice),
    LANGUAGE_SHAPE(ProblemMessages::languageShape),
    FILE_REFUSED(ProblemMessages::fileRefused),
    TIME_MISSING(ProblemMessages::timeMissing),
    TIME_PAST(ProblemMessages::timePast),

    // a delivery
    VENUE_MISSING(ProblemMessages::venueMissing),
    YEAR_RANGE(ProblemMessages::yearRange),
    MONTH_RANGE(ProblemMessages::monthRange),
    DAY_RANGE(ProblemMessages::dayRange),
    DAY_WITHOUT_MONTH(ProblemMessages::dayWithoutMonth),
    MONTH_WITHOUT_YEAR(ProblemMessages::monthWithoutYear),
    NO_SUCH_DAY(ProblemMessages::noSuchDay),
    END_WITHOUT_START(ProblemMessages::endWithoutStart),
    END_BEFORE_START(ProblemMessages::endBeforeStart),
    TALK_MISSING(ProblemMessages::talkMissing),
    TALK_GONE(ProblemMessages::talkGone),
    TALK_REFUSES_DELIVERY(ProblemMessages::talkRefusesDelivery),

    // the name of a venue, a person or a tag
    CITY_MISSING(ProblemMessages::cityMissing),
    COORDINATES(ProblemMessages::coordinates),
    NAME_TAKEN(ProblemMessages::nameTaken),
    /** A warning: a name that is sent a second time is accepted. */
    NAME_RESEMBLES(ProblemMessages::nameResembles),
    SPELLING_TAKEN(ProblemMessages::spellingTaken),
    SPELLING_NEEDED(ProblemMessages::spellingNeeded),

    // the settings of the site
    LINK_LABEL_MISSING(ProblemMessages::linkLabelMissing),
    PAGE_TITLE_MISSING(ProblemMessages::pageTitleMissing),
    SITE_LANGUAGE_MISSING(ProblemMessages::siteLanguageMissing),
    DEFAULT_LANGUAGE(ProblemMessages::defaultLanguage),
    FEDIVERSE_SHAPE(ProblemMessages::fediverseShape),
    TIME_ZONE(ProblemMessages::timeZone),
    FORMER_ADDRESS(ProblemMessages::formerAddress),
    PORTRAIT_GONE(ProblemMessages::portraitGone),
    PICTURE_REFUSED(ProblemMessages::pictureRefused);

    private interface TwoArguments {
        String sentence(ProblemMessages messages, String first, String second);
    }

    private interface Sentence {
        String of(ProblemMessages messages, List<String> arguments);
    }

    @SuppressWarnings("ImmutableEnumChecker") // method references, nothing captured
    private final Sentence sentence;

    /** The rule that a text breaks because it is not a web address. */
    public static Rule of(WebAddress.Refusal refusal) {
        return switch (refusal) {
            case NO_SCHEME -> URL_SHAPE;
            case OTHER_SCHEME -> URL_OTHER_SCHEME;
            case USER_NAME -> URL_USER_NAME;
            case HOST -> URL_HOST;
        };
    }

    Rule(Function<ProblemMessages, String> message) {
        sentence = (messages, arguments) -> message.apply(messages);
    }

    Rule(BiFunction<ProblemMessages, String, String> message) {
        sentence = (messages, arguments) -> message.apply(messages, arguments.get(0));
    }

    Rule(TwoArguments message) {
        sentence = (messages, arguments) -> message.sentence(messages, arguments.get(0), arguments.get(1));
    }

    String sentence(ProblemMessages messages, List<String> arguments) {
        return sentence.of(messages, arguments);
    }
}
