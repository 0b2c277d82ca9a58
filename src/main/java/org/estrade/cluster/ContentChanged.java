package org.estrade.cluster;

/** CDI event: content that visitors can see has changed, so that caches of it are out of date. */
public record ContentChanged() {}
