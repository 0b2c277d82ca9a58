package org.estrade.transfer.recognise.role;

/** What the surroundings of a phrase leave open. */
public enum Need {
    /** Both the talk's title and the venue. */
    BOTH,
    /** The venue: the title stands above. */
    VENUE,
    /** The title: the event stands above. */
    TITLE
}
