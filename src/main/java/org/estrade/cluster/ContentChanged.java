package org.estrade.cluster;

/** Something that visitors can see changed for good: whoever kept what was before forgets it. */
public record ContentChanged() {}
