package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkStatus;

/** Adds one delivery to a talk: public at once when nothing else of the talk waits to be published. */
@ApplicationScoped
public class DeliveryAddition {

    /** What came of it. */
    public enum Outcome {
        PUBLISHED,
        DRAFT_SAVED,
        /** The talk cannot be saved with it: it has as many deliveries as it may have. */
        REFUSED
    }

    private final TalkRepository talks;
    private final TalkEditing editing;
    private final AuditTrail audit;
    private final SiteHeader site;

    DeliveryAddition(TalkRepository talks, TalkEditing editing, AuditTrail audit, SiteHeader site) {
        this.talks = talks;
        this.editing = editing;
        this.audit = audit;
        this.site = site;
    }

    /** Adds a delivery that is valid by itself. Empty when the talk is in the bin, or there never was one. */
    @Transactional
    public Optional<Outcome> add(long talkId, DeliveryContent delivery) {
        return editing.open(talkId).map(opened -> {
            List<DeliveryContent> deliveries = Stream.concat(
                            opened.content().deliveries().stream(), Stream.of(delivery))
                    .toList();
            return add(opened, opened.content().withDeliveries(deliveries));
        });
    }

    private Outcome add(OpenedTalk opened, TalkContent content) {
        if (!TalkValidator.validate(content, Purpose.DRAFT).isEmpty()) {
            return Outcome.REFUSED;
        }
        Talk talk = talks.lock(opened.id()).orElseThrow();
        boolean publish = TalkStatus.of(talks.state(talk)) == TalkStatus.PUBLISHED
                && TalkValidator.validate(content, Purpose.PUBLISH).isEmpty();
        EditBase origin = new EditBase(opened.id(), opened.base(), UUID.randomUUID());
        editing.save(origin, content, publish ? RevisionKind.PUBLISH : RevisionKind.DRAFT);
        if (publish) {
            talks.publish(talk, content);
        }
        audit.record(
                publish ? AuditAction.PUBLISH : AuditAction.EDIT,
                AuditKind.TALK,
                opened.id(),
                content.title(site.language()));
        return publish ? Outcome.PUBLISHED : Outcome.DRAFT_SAVED;
    }
}
