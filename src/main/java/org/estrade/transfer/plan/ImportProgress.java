package org.estrade.transfer.plan;

/** Is told how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * Is called before the first talk and after each talk, in the thread and the transaction of the import. An exception
     * stops the import, and nothing is written.
     *
     * @param done the number of talks that are imported
     * @param total the number of talks to import
     */
    void imported(int done, int total);
}
