package org.estrade.startup;

/** Why the program cannot start as it was told to. */
public final class StartupError extends RuntimeException implements UserFacingError {

    private static final long serialVersionUID = 1L;

    public StartupError(String sentence) {
        super(sentence);
    }
}
