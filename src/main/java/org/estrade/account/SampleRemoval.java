package org.estrade.account;

/** Removes the sample talks of a new site. The code of imports implements it, because an import created them. */
public interface SampleRemoval {

    /**
     * Removes the sample talks in the present transaction.
     *
     * @return the number of talks that were moved to the bin; 0 when the speaker has decided before
     */
    int remove();
}
