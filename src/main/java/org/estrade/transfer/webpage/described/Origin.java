package org.estrade.transfer.webpage.described;

import java.util.List;

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
    ADDRESS;

    /** A number from 0 for the most reliable origin to 1 for the least reliable one. */
    public double doubt() {
        return (double) List.of(values()).indexOf(this) / (values().length - 1);
    }
}
