package org.estrade.transfer.recognise.role;

/** The roles that a phrase has to fill. The other role is already known from the lines around the phrase. */
public enum WantedRoles {
    /** The title of the talk and the venue. */
    TITLE_AND_VENUE,
    /** Only the venue: the title is known from a line above. */
    VENUE,
    /** Only the title: the event is known from a line above. */
    TITLE
}
