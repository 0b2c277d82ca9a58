package org.estrade.vault.pdf;

/** Others took the processors for so long that the process was ended. The file may be read later. */
public final class PdfNotReadYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PdfNotReadYet() {
        super("the processors are busy");
    }
}
