package org.estrade.transfer.recognise;

/** The structure of a file: what its headings, bullets, rows or records describe. */
public enum Shape {
    /** Each bullet is a delivery with its talk and venue, often below headings that are years. */
    BULLET_A_DELIVERY,
    /** Each bullet or heading is an event. The talks given there are below it. */
    EVENT_FIRST,
    /** Each heading or bullet is a talk. Its deliveries are below it. */
    TALK_FIRST,
    /** Each heading is a delivery. Its text is below it. */
    HEADING_A_DELIVERY,
    /** Each row of a table is a delivery. */
    TABLE,
    /** Each record is a delivery, a talk with deliveries, or an event with talks. */
    RECORDS,
    /** Each file is a delivery. The facts of the delivery are in the front matter. */
    FRONT_MATTER,
    /** The file was exported by this application. */
    OWN_EXPORT
}
