package org.estrade.transfer.recognise.outline;

/** What a heading, or a bullet with others below it, stands for. */
enum SectionRole {
    /** A year, a month or a kind of talks: its own words name nothing. */
    GROUP,
    /** A talk; what is below are its deliveries, links and text. */
    TALK,
    /** An event; what is below are the talks given there. */
    EVENT,
    /** A talk given once; what is below belongs to it. */
    DELIVERY,
    /** A subject that is not talks. */
    LEFT_OUT
}
