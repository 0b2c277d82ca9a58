package org.estrade.account;

import org.estrade.web.Explained;

/** Why the program cannot start as it was told to, in one sentence that says what to do. */
public final class StartRefusal extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    StartRefusal(String sentence) {
        super(sentence);
    }
}
