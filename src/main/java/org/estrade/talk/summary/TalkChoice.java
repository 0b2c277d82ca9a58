package org.estrade.talk.summary;

/**
 * A talk as an option of a select.
 *
 * @param title the title in the language of the site
 */
public record TalkChoice(String id, String title) {}
