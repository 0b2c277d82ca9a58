package org.estrade.transfer.plan;

/** The reason why a talk of a page is taken for the translation of a stored talk, the surest first. */
public enum Evidence {
    /** The speaker chose the stored talk. */
    CHOSEN,
    /** Both have the same title, which no other talk has. */
    TITLE,
    /** Both have a link with the same address, which no other talk has. */
    LINK,
    /** Both have at least two deliveries with the same date and a similar venue. */
    DATES,
    /** Both have a delivery with the same date, and no other talk has one on it. */
    DATE,
    /** Both stand at the same place in the order, between talks that are paired. */
    ORDER
}
