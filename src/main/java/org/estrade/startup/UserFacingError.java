package org.estrade.startup;

/** Marks an exception whose message is one sentence for the operator: what is wrong, and what to do. */
public interface UserFacingError {}
