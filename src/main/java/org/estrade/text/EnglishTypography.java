package org.estrade.text;

import java.util.List;

/** English asks for little: curly quotes and apostrophes, one ellipsis, dashes in ranges, and no added space. */
final class EnglishTypography {

    private static final String UNITS = "seconds?|minutes?|min|hours?|h|days?|weeks?|months?|years?|s|ms|times|people"
            + "|[kKMGTP]?B|[kMGT]?Hz|[kMG]?Wh?|[kcm]?m|[km]?g|%|px";

    static final List<TypographyRule> RULES = List.of(
            TypographyRule.APOSTROPHE,
            TypographyRule.ELLIPSIS,
            TypographyRule.YEARS,
            TypographyRule.smallRange(UNITS),
            // after nothing, a space or an opening sign, a quote opens; anywhere else it closes
            TypographyRule.of("(?<=(?:^|[\\s\u00A0\u202F(\\[{“—–/])~m)\"(?=~m[^\\s\uFDD0])", "“"),
            TypographyRule.of("\"", "”"));

    private EnglishTypography() {}
}
