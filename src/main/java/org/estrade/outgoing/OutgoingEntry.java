package org.estrade.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that the program sent to another host, as the speaker sees it. */
@Entity
@Table(name = "outgoing_request")
public class OutgoingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "sent_at")
    Instant sentAt = Instant.now();

    String purpose = "";

    String address = "";

    /** The HTTP status, or the name of an {@link OutgoingFailure.Reason}. */
    String outcome = "";

    int bytes;

    int milliseconds;

    public Instant sentAt() {
        return sentAt;
    }

    /** The name of an {@link OutgoingRequest.Purpose}. */
    public String purpose() {
        return purpose;
    }

    public String address() {
        return address;
    }

    /** The HTTP status, or the name of an {@link OutgoingFailure.Reason}. */
    public String outcome() {
        return outcome;
    }

    /** The number of bytes of the body that were read. */
    public int bytes() {
        return bytes;
    }

    /** The time from the first wait for the host to the last byte. */
    public int milliseconds() {
        return milliseconds;
    }
}
