package org.estrade.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.estrade.web.FormVersion;
import org.jspecify.annotations.Nullable;

/** A talk that the speaker offers to an event. */
@Entity
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "talk_id")
    long talkId;

    /** The name of the event: the venue of the delivery that the proposal can become. */
    String event = "";

    @Nullable String city;

    /** The date of the event, as far as it is known. */
    @Nullable PartialDate date;

    /** The last day on which the event takes proposals. */
    @Nullable PartialDate deadline;

    /** The address of the call for papers. */
    @Nullable String url;

    String note = "";

    String state = ProposalState.PLANNED.id();

    /** The time at which the delivery was added to the talk; null when it was not added. */
    @Column(name = "delivery_added_at")
    @Nullable Instant deliveryAddedAt;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    @Column(name = "changed_at")
    Instant changedAt = Instant.now();

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;

    ProposalState state() {
        return ProposalState.of(state).orElse(ProposalState.PLANNED);
    }

    /** The version of what the form shows: whoever saves a form that was opened on another version is told so. */
    String version() {
        return FormVersion.of(Arrays.asList(talkId, event, city, date, deadline, url, note, state));
    }

    /** The delivery that the proposal becomes when the event accepts it. */
    DeliveryContent delivery() {
        return DeliveryContent.at(VenueContent.of(event)).withDate(date).withCity(city);
    }
}
