package org.estrade.session;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a person who finds a browser signed in must not do: when nobody has proved to be the account's owner for ten minutes,
 * {@link AskAgainFilter} asks again first.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AsksAgain {

    /** The path of the page to go back to: the one with the form. It shows again what was typed. */
    String value();
}
