package org.estrade.transfer.undo;

/** Is told how far an import is, or the undoing of one. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * Is called before the first talk and after some talks each time, in the thread and the transaction of the work. An
     * exception stops the work, and nothing is written.
     *
     * @param done the number of talks that are imported, or undone
     * @param total the number of talks to import, or to undo
     */
    void reached(int done, int total);
}
