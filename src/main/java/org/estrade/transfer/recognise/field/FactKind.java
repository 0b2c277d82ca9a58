package org.estrade.transfer.recognise.field;

/** What a field or a column says of a talk or a delivery. */
public enum FactKind {
    TITLE,
    /** A name: the talk's, or the venue's when another field is the title. */
    NAME,
    SUBTITLE,
    ABSTRACT,
    VENUE,
    VENUE_WEBSITE,
    DATE,
    END_DATE,
    YEAR,
    /** A town, a country or both; a venue when no other field names it. */
    PLACE,
    CITY,
    COUNTRY,
    ONLINE,
    LANGUAGE,
    SPEAKERS,
    SLIDES,
    VIDEO,
    ARTICLE,
    CODE,
    LINK,
    /** Several links: by name, or a list of label and address. */
    LINKS,
    TAGS,
    NOTE,
    EDITION,
    TYPE,
    STATUS,
    /** A list of deliveries of one talk. */
    DELIVERIES,
    /** A list of talks of one event. */
    TALKS,
    /** Known to say nothing of talks: a layout, a picture, a permanent address. */
    NOTHING,
    /** A name that no table knows. */
    UNKNOWN;

    public boolean isLink() {
        return this == SLIDES || this == VIDEO || this == ARTICLE || this == CODE || this == LINK || this == LINKS;
    }
}
