package org.estrade.transfer.recognise.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecogniserTest {

    /** What stands around the date must stay, so that the span is right too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MossConf, 12 mars 2019, Lyon        | 2019-03-12            | MossConf, @, Lyon
                    le 1er mars 2019                    | 2019-03-01            | @
                    1er-3 mars 2019                     | 2019-03-01/2019-03-03 | @
                    Jeudi 12 décembre 2024              | 2024-12-12            | @
                    lundi 12 mars 2018 à Lyon           | 2018-03-12            | @ à Lyon
                    du 12 au 14 mars 2019               | 2019-03-12/2019-03-14 | @
                    12, 13 et 14 mars 2019              | 2019-03-12/2019-03-14 | @
                    12 & 13 avril 2019                  | 2019-04-12/2019-04-13 | @
                    30 mars - 2 avril 2022              | 2022-03-30/2022-04-02 | @
                    30 décembre 2021 au 2 janvier 2022  | 2021-12-30/2022-01-02 | @
                    30 décembre - 2 janvier 2022        | 2021-12-30/2022-01-02 | @
                    août 2020                           | 2020-08               | @
                    février. 2020                       | 2020-02               | @
                    MossConf — Lyon — March 2021        | 2021-03               | MossConf — Lyon — @
                    April 19th, 2016                    | 2016-04-19            | @
                    on April 19th 2016                  | 2016-04-19            | @
                    Thursday, April 19, 2016            | 2016-04-19            | @
                    19th of April 2016                  | 2016-04-19            | @
                    June 6-7, 2017                      | 2017-06-06/2017-06-07 | @
                    Jun 6 & 7, 2017                     | 2017-06-06/2017-06-07 | @
                    June 29 – July 1, 2020              | 2020-06-29/2020-07-01 | @
                    29 June to 1 July 2020              | 2020-06-29/2020-07-01 | @
                    Feb-Apr 2022                        | 2022-02/2022-04       | @
                    de mars à mai 2021                  | 2021-03/2021-05       | @
                    décembre 2024 - janvier 2025        | 2024-12/2025-01       | @
                    December - January 2025             | 2024-12/2025-01       | @
                    Sept. 2018                          | 2018-09               | @
                    May-18                              | 2018-05               | @
                    14-Sep-18                           | 2018-09-14            | @
                    14-Sep-2018                         | 2018-09-14            | @
                    2018-Sep-14                         | 2018-09-14            | @
                    2019, March 4                       | 2019-03-04            | @
                    November, 16 2019                   | 2019-11-16            | @
                    July, 23, 2019                      | 2019-07-23            | @
                    2019-03-14                          | 2019-03-14            | @
                    2019-03-14T18:30:00+02:00           | 2019-03-14            | @
                    2019-03-14 18:30                    | 2019-03-14            | @
                    2024-05-27/30                       | 2024-05-27/2024-05-30 | @
                    2024-05-27 | 2024-05-27 | @
                    5/1-3/2024                          | 2024-05-01/2024-05-03 | @
                    MossConf 8/30-31/2024, Lyon         | 2024-08-30/2024-08-31 | MossConf @, Lyon
                    2020年8月21日                        | 2020-08-21            | @
                    MossConf（2020年8月）                | 2020-08               | MossConf（@）
                    2024-05-27/06-01                    | 2024-05-27/2024-06-01 | @
                    2024-05-27 - 2024-05-30             | 2024-05-27/2024-05-30 | @
                    2024-05-27 to 2024-05-30            | 2024-05-27/2024-05-30 | @
                    2024/03/14                          | 2024-03-14            | @
                    2024.03.14                          | 2024-03-14            | @
                    2022/11 : MossConf #9               | 2022-11               | @ : MossConf #9
                    2022-11                             | 2022-11               | @
                    11/2022                             | 2022-11               | @
                    20220314                            | 2022-03-14            | @
                    14/03/2019                          | 2019-03-14            | @
                    14/03/19                            | 2019-03-14            | @
                    03/14/2019                          | 2019-03-14            | @
                    07.09.2020                          | 2020-09-07            | @
                    5.6.2020                            | 2020-06-05            | @
                    05/05/2020                          | 2020-05-05            | @
                    13-15/11/2015                       | 2015-11-13/2015-11-15 | @
                    19-20.05.2017                       | 2017-05-19/2017-05-20 | @
                    30/09-02/10/2019                    | 2019-09-30/2019-10-02 | @
                    30.09. - 02.10.2019                 | 2019-09-30/2019-10-02 | @
                    30/09/2019 - 02/10/2019             | 2019-09-30/2019-10-02 | @
                    depuis 2019                         | 2019                  | @
                    2019-2020                           | 2019/2020             | @
                    MossConf 2018 (Lyon)                | 2018                  | MossConf @ (Lyon)
                    The moss of 2020, FernDays 2021     | 2021                  | The moss of 2020, FernDays @
                    MossConf 2018, 3 May 2018           | 2018-05-03            | MossConf 2018, @
                    Growing 3 mosses, May 2018          | 2018-05               | Growing 3 mosses, @
                    Mars 2030: a town on Mars 3         | 2030-03               | @: a town on Mars 3
                    """)
    void dateIsFoundInAnyForm(String text, String expected, String rest) {
        FoundDate found = DateRecogniser.findBest(text, 0).orElseThrow();
        assertEquals(expected, said(found));
        assertEquals(rest, text.substring(0, found.start()) + "@" + text.substring(found.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Apr 2           | 2021-04-02
                    2 avril         | 2021-04-02
                    14-Sep          | 2021-09-14
                    Dec 30 - Jan 2  | 2021-12-30/2022-01-02
                    mars            | 2021-03
                    Oct-Nov         | 2021-10/2021-11
                    """)
    void dateTakesItsYearFromTheHeadingAbove(String text, String expected) {
        FoundDate found = DateRecogniser.findBest(text, 2021).orElseThrow();
        assertEquals(expected, said(found));
        assertEquals(Certainty.YEAR_OF_CONTEXT, found.certainty());
    }

    @ParameterizedTest
    @CsvSource({"05/06/2019,2019-06-05,2019-05-06", "5-6-2019,2019-06-05,2019-05-06"})
    void dateKeepsBothReadingsOfTwoSmallNumbers(String text, String dayFirst, String monthFirst) {
        FoundDate found = DateRecogniser.findBest(text, 0).orElseThrow();
        assertEquals(Certainty.DAY_OR_MONTH_FIRST, found.certainty());
        assertEquals(dayFirst, said(found));
        assertEquals(monthFirst, said(found.withMonthFirst()));
    }

    @Test
    void learnsTheOrderFromTheOtherDatesOfTheFile() {
        assertEquals(
                DayMonthOrder.DAY_FIRST, DayMonthOrder.ofTexts(List.of("MossConf 05/06/2019", "FernDays 25/06/2019")));
        assertEquals(DayMonthOrder.MONTH_FIRST, DayMonthOrder.ofTexts(List.of("05/06/2019", "06/25/2019")));
        assertEquals(DayMonthOrder.UNKNOWN, DayMonthOrder.ofTexts(List.of("05/06/2019", "25 mars 2019")));
    }

    @ParameterizedTest
    @CsvSource({"31 juin 2019,2019-06", "2019-02-30,2019-02", "31/06/2019,2019-06"})
    void keepsOnlyTheMonthOfADayThatDoesNotExist(String text, String expected) {
        FoundDate found = DateRecogniser.findBest(text, 0).orElseThrow();
        assertEquals(Certainty.NO_SUCH_DAY, found.certainty());
        assertEquals(expected, said(found));
    }

    @Test
    void asksForTheYearThatNobodyGave() {
        FoundDate found =
                DateRecogniser.findBest("MossConf in Lyon, on April 19th", 0).orElseThrow();
        assertEquals(Certainty.YEAR_OF_CONTEXT, found.certainty());
        assertEquals("null", said(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Growing moss may be easy",
                "MossConf #2018",
                "Version 2.11 of moss",
                "10 ways to grow 3 ferns",
                "A march through the forest",
                "Rue de la mare 12",
                "192.168.10.12",
                ""
            })
    void noDateIsFoundInOtherWords(String text) {
        assertEquals(List.of(), DateRecogniser.findAll(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-", "12 mars ", "1, 2, 3 ", "2019-03-", "lundi ", "le ", "d'", "mars-"})
    void costsLittleInALongText(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> DateRecogniser.findAll(part.repeat(500_000 / part.length()), 2020));
    }

    private static String said(FoundDate date) {
        return date.firstDate() + (date.lastDate() == null ? "" : "/" + date.lastDate());
    }
}
