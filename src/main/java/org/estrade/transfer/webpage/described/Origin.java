package org.estrade.transfer.webpage.described;

/** The part of a page that a value comes from, the most reliable first. Its name is part of the name of a message. */
public enum Origin {
    /** The answer of a conference system that is made for programs: pretalx, Sessionize. */
    SCHEDULE_DATA,
    /** schema.org in JSON-LD or in microdata. */
    EVENT_DATA,
    /** iCalendar. */
    CALENDAR,
    /** Microformats: h-event. */
    MICROFORMAT,
    /** The answer of a host of recordings or slides: oEmbed. */
    EMBED,
    /** The description of the page for social networks: OpenGraph. */
    PREVIEW,
    /** The title of the page, or its first heading. */
    TITLE,
    /** The text of the page. */
    TEXT,
    /** The address of the page. */
    ADDRESS
}
