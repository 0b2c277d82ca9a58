package org.estrade.account.password;

/** So many passwords wait to be hashed that one more is refused. The caller says when to try again. */
public class HashingBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The time in seconds after which trying again makes sense. */
    public static final int RETRY_SECONDS = 5;

    HashingBusy() {
        // without a stack trace: this is an answer, not a fault
        super("Too many passwords to hash", null, false, false);
    }
}
