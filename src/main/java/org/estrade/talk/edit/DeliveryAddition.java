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

/** Adds one delivery to a talk, and publishes the talk at once if it is public and has no other unpublished change. */
@ApplicationScoped
public class DeliveryAddition {

    /** The result of the addition. */
    public enum Outcome {
        PUBLISHED,
        DRAFT_SAVED,
        /** The talk already has the greatest number of deliveries, or its draft is not valid for another reason. */
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

    /** The names of the co-speakers of the last delivery. Empty when the talk is in the bin or does not exist. */
    @Transactional
    public Optional<List<String>> lastSpeakers(long talkId) {
        return editing.view(talkId).map(talk -> talk.content().lastSpeakers());
    }

    /** Adds a valid delivery, in the usual language of the talk when it has one. The result is empty when the talk is in the bin or does not exist. */
    @Transactional
    public Optional<Outcome> add(long talkId, DeliveryContent delivery) {
        return editing.open(talkId).map(opened -> {
            DeliveryContent spoken = delivery.withLanguage(opened.content().usualLanguage());
            List<DeliveryContent> deliveries = Stream.concat(opened.content().deliveries().stream(), Stream.of(spoken))
                    .toList();
            return add(opened, opened.content().withDeliveries(deliveries));
        });
    }

    private Outcome add(OpenedTalk opened, TalkContent content) {
        if (!TalkValidator.validate(content, Purpose.DRAFT).isEmpty()) {
            return Outcome.REFUSED;
        }
        Talk talk = talks.lock(opened.id()).orElseThrow();
        boolean isPublished = TalkStatus.of(talks.state(talk)) == TalkStatus.PUBLISHED
                && TalkValidator.validate(content, Purpose.PUBLISH).isEmpty();
        EditBase edit = new EditBase(opened.id(), opened.base(), UUID.randomUUID());
        editing.save(edit, content, isPublished ? RevisionKind.PUBLISH : RevisionKind.DRAFT);
        if (isPublished) {
            talks.publish(talk, content);
        }
        audit.record(
                isPublished ? AuditAction.PUBLISH : AuditAction.EDIT,
                AuditKind.TALK,
                opened.id(),
                content.title(site.language()));
        return isPublished ? Outcome.PUBLISHED : Outcome.DRAFT_SAVED;
    }
}
