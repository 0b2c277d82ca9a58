package org.estrade.vault.pdf;

/** The reason why a PDF could not be read, or not completely. */
public enum PdfProblem {
    /** The file needs a password. */
    ENCRYPTED,
    /** The file is no PDF, or it is damaged. */
    BROKEN,
    /** The file needs more memory or more time than the process has. */
    TOO_HEAVY
}
