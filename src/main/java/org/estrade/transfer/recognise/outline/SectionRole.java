package org.estrade.transfer.recognise.outline;

/** The role of a heading, or of a bullet with others below it. */
enum SectionRole {
    /** A year, a month or a kind of talk. The heading itself names no talk and no event. */
    GROUP,
    /** A talk. Below it are its deliveries, links and text. */
    TALK,
    /** An event. Below it are the talks given there. */
    EVENT,
    /** A delivery. Everything below belongs to it. */
    DELIVERY,
    /** A title with its date. The next line is the venue, and everything below belongs to the delivery. */
    TITLE_ABOVE_VENUE,
    /** A section that is not about talks. */
    LEFT_OUT
}
