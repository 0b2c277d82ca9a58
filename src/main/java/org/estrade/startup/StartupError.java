package org.estrade.startup;

/** A mistake in the configuration that keeps the program from starting. */
public final class StartupError extends RuntimeException implements UserFacingError {

    private static final long serialVersionUID = 1L;

    public StartupError(String sentence) {
        super(sentence);
    }
}
