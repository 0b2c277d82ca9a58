package org.estrade.transfer.recognise.field;

/** The kind of fact that a field or a column gives for a talk or a delivery. */
public enum FactKind {
    TITLE,
    /** A name: of the talk, or of the venue when another field gives the title. */
    NAME,
    SUBTITLE,
    ABSTRACT,
    VENUE,
    VENUE_WEBSITE,
    DATE,
    END_DATE,
    YEAR,
    /** A town, a country or both. It is the venue when no other field names the venue. */
    PLACE,
    CITY,
    COUNTRY,
    ONLINE,
    LANGUAGE,
    SPEAKERS,
    SLIDES,
    VIDEO,
    ARTICLE,
    PRESS,
    CODE,
    LINK,
    /** Several links: fields whose names say the kind, or a list of records with label and address. */
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
    /** A field that is known to give no fact of a talk: a layout, a picture, a permanent address. */
    NOTHING,
    /** A field whose name is not in the table of synonyms. */
    UNKNOWN;

    public boolean isLink() {
        return switch (this) {
            case SLIDES, VIDEO, ARTICLE, PRESS, CODE, LINK, LINKS -> true;
            default -> false;
        };
    }
}
