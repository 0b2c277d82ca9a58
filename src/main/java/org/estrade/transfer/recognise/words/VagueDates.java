package org.estrade.transfer.recognise.words;

import java.util.regex.Pattern;

/** Words that stand in the place of a date without being one: a quarter, a season, "TBA". They name no venue. */
public final class VagueDates {

    private static final Pattern VAGUE = Pattern.compile(
            "(?:(?:early|mid|late|début|fin)[ -])?(?:q[1-4]|t[1-4]|[1-4]q|spring|summer|autumn|fall|winter|printemps|été|automne|hiver)"
                    + "(?: (?:19|20)[0-9]{2})?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MISSING = Pattern.compile(
            "(?:tbd|tba|tbc|to be (?:confirmed|announced|defined|decided)|à (?:confirmer|définir|venir))(?: (?:19|20)[0-9]{2})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VagueDates() {}

    /** Whether the text is a quarter or a season, with or without its year: {@code Q1 2023}, {@code Summer}. */
    public static boolean isVague(String text) {
        return VAGUE.matcher(text).matches();
    }

    /** Whether the text says that a date or a title is not known yet: {@code TBA}. */
    public static boolean isMissing(String text) {
        return MISSING.matcher(text).matches();
    }
}
