package org.estrade.cluster;

/**
 * CDI event: content that visitors can see has changed, so that caches of it are out of date.
 *
 * @param unrecorded whether the change may have left no trace in the times of the talks, because another program than Estrade
 *     wrote it
 * @param elsewhere whether another program than this one has stored the change
 */
public record ContentChanged(boolean unrecorded, boolean elsewhere) {

    /** A change that this program has stored. */
    static final ContentChanged HERE = new ContentChanged(false, false);

    /** A change that another program has stored. */
    static final ContentChanged ELSEWHERE = new ContentChanged(false, true);
}
