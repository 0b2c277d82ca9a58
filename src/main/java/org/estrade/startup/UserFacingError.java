package org.estrade.startup;

/**
 * Marks an exception whose message is all that whoever runs Estrade needs to read: one sentence that says what is wrong
 * and what to do.
 */
public interface UserFacingError {}
