package org.estrade.transfer.recognise;

/** How a file is arranged: what its headings, items, rows or records stand for. */
public enum Shape {
    /** Each bullet is a delivery with its talk and venue, often below year headings. */
    BULLET_A_DELIVERY,
    /** Each bullet or heading is an event, with the talks given there below. */
    EVENT_FIRST,
    /** Each heading or bullet is a talk, with its deliveries below. */
    TALK_FIRST,
    /** Each heading is a delivery, with its text below. */
    HEADING_A_DELIVERY,
    /** Each row of a table is a delivery. */
    TABLE,
    /** Each record is a delivery, a talk with deliveries, or an event with talks. */
    RECORDS,
    /** Each file is a delivery, its facts in the front matter. */
    FRONT_MATTER,
    /** Our own export. */
    OWN_EXPORT
}
