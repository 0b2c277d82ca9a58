package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;

/** Adds one delivery to a talk. */
@ApplicationScoped
public class DeliveryAddition {

    private final TalkEditing editing;
    private final TalkAmendment amendment;

    DeliveryAddition(TalkEditing editing, TalkAmendment amendment) {
        this.editing = editing;
        this.amendment = amendment;
    }

    /** The names of the co-speakers of the last delivery. Empty when the talk is in the bin or does not exist. */
    @Transactional
    public Optional<List<String>> lastSpeakers(long talkId) {
        return editing.view(talkId).map(talk -> talk.content().lastSpeakers());
    }

    /**
     * Adds a valid delivery, in the usual language of the talk when it says none. It is refused when the talk already has the
     * greatest number of deliveries. The result is empty when the talk is in the bin.
     */
    @Transactional
    public Optional<TalkAmendment.Outcome> add(long talkId, DeliveryContent delivery) {
        return editing.open(talkId).map(opened -> {
            DeliveryContent spoken = delivery.language() == null
                    ? delivery.withLanguage(opened.content().usualLanguage())
                    : delivery;
            List<DeliveryContent> deliveries = Stream.concat(opened.content().deliveries().stream(), Stream.of(spoken))
                    .toList();
            return amendment.save(opened, opened.content().withDeliveries(deliveries));
        });
    }
}
