package org.estrade.web;

/** Why the program cannot start as it was told to. */
public final class StartRefusal extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String sentence) {
        super(sentence);
    }
}
