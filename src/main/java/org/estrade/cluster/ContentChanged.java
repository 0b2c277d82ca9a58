package org.estrade.cluster;

/** CDI event: content that visitors can see has changed, so that what is cached of it is out of date. */
public record ContentChanged() {}
