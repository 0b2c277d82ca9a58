package org.estrade.vault.place;

/** A file that arrives at a place. Closing deletes what is there of it, unless it was kept. */
public interface ArrivingFile extends AutoCloseable {

    void write(byte[] bytes);

    /** Lets the complete file exist at the place. When this method fails, the place does not have the file. */
    void keepAs(FileKey file);

    @Override
    void close();
}
