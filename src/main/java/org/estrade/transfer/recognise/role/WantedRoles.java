package org.estrade.transfer.recognise.role;

/** What the surroundings of a phrase leave open. */
public enum WantedRoles {
    /** Both the talk's title and the venue. */
    TITLE_AND_VENUE,
    /** The venue: the title stands above. */
    VENUE,
    /** The title: the event stands above. */
    TITLE
}
