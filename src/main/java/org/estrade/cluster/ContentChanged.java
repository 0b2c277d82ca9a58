package org.estrade.cluster;

/**
 * CDI event: content that visitors can see has changed, so that caches of it are out of date.
 *
 * @param unrecorded whether the change may have left no trace in the times of the talks, because another program than Estrade
 *     wrote it
 */
public record ContentChanged(boolean unrecorded) {}
