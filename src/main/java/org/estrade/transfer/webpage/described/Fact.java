package org.estrade.transfer.webpage.described;

/** The kind of a text that a page gives. */
public enum Fact {
    /** The name of the event, or the title of the session, recording or deck. */
    NAME,
    /** The name of the event that a session or a recording belongs to. */
    PART_OF,
    /** The title of what is presented at the event. */
    WORK,
    /** The first day, as written. */
    START,
    /** Present when the days are those of the whole event, of which this is a part. */
    DAY_OF_WHOLE,
    /** The last day, as written. */
    END,
    /** The last day of an iCalendar event of whole days: the day after the event. */
    END_EXCLUSIVE,
    /** The time zone of dates that end in {@code Z}. */
    ZONE,
    /** The moment of publication, which is no date of an event. */
    PUBLISHED,
    /** The name of a building, a room or an organisation. */
    PLACE_NAME,
    TOWN,
    COUNTRY,
    /** An address or another text that may contain a town. */
    ADDRESS,
    /** Present when the event can be followed online. */
    ONLINE,
    /** Present when the place of the event is an organisation, not a place. */
    ORGANISED_PLACE,
    ORGANISER,
    PERFORMER,
    LANGUAGE,
    URL,
    /** The text that describes the event. */
    DESCRIPTION,
    /** Present when the event is called off or put off. */
    CALLED_OFF,
    /** Present when the event is one of a series, or the series itself. */
    SERIES,
    /** The address of a deck of slides. */
    SLIDES,
    /** The address of a recording. */
    VIDEO
}
