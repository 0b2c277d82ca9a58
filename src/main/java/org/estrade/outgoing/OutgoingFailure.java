package org.estrade.outgoing;

/** Another host gave no answer that can be used. */
public final class OutgoingFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why there is no answer. */
    public enum Reason {
        /** A setting forbids requests to other hosts. */
        OFF,
        /** The text is no http or https address with a host. */
        NO_ADDRESS,
        /** The address, or one that it redirects to, is not on the public internet, or is of this site. */
        PRIVATE,
        /** No host has this name. */
        UNKNOWN_HOST,
        /** The host does not accept the connection, or breaks it off. */
        NO_CONNECTION,
        /** The certificate of the host has expired. */
        CERTIFICATE_EXPIRED,
        /** The certificate of the host is not valid for another reason. */
        CERTIFICATE,
        /** The answer was not complete in time. */
        TIMEOUT,
        /** The answer is larger than the limit. */
        TOO_LARGE,
        /** The answer has a content type that is not read. */
        OTHER_TYPE,
        /** The address redirects too often, in a circle, or to nowhere. */
        REDIRECTIONS,
        /** The host's robots.txt asks programs not to read this address. */
        ROBOTS,
        /** The answer breaks the rules of HTTP. */
        BROKEN
    }

    OutgoingFailure(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    OutgoingFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }
}
