package org.estrade.naming;

/** The form of a venue, a person or a tag, as it was typed. */
public interface NameForm {

    TypedName typed();
}
