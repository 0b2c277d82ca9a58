package org.estrade.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.jspecify.annotations.Nullable;

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

    long bytes;

    int milliseconds;

    public Instant sentAt() {
        return sentAt;
    }

    public Purpose purpose() {
        return Purpose.valueOf(purpose);
    }

    public String address() {
        return address;
    }

    /** Why there was no answer, null when there was one. */
    public @Nullable Reason failure() {
        return Stream.of(Reason.values())
                .filter(reason -> reason.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    /** The HTTP status of the answer when there was one. */
    public String status() {
        return outcome;
    }

    /** The number of bytes of the body that were read. */
    public long bytes() {
        return bytes;
    }

    /** The time from the first wait for the host to the last byte. */
    public int milliseconds() {
        return milliseconds;
    }
}
