package org.estrade.cluster;

/** Something that visitors can see changed in the present transaction, which ends now: the last chance to write. */
public record BeforeContentCommit() {}
