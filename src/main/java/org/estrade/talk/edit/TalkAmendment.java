package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkStatus;

/** Stores a small change of a talk that was made outside of its form. */
@ApplicationScoped
public class TalkAmendment {

    /** What became of the change. */
    public enum Outcome {
        PUBLISHED,
        /** The talk is not public, or it has other changes that are not public. */
        DRAFT_SAVED,
        /** The changed draft is not valid, and nothing is stored. */
        REFUSED
    }

    private final TalkRepository talks;
    private final TalkEditing editing;
    private final AuditTrail audit;
    private final SiteHeader site;

    TalkAmendment(TalkRepository talks, TalkEditing editing, AuditTrail audit, SiteHeader site) {
        this.talks = talks;
        this.editing = editing;
        this.audit = audit;
        this.site = site;
    }

    /**
     * Stores the changed content of a talk, and publishes it at once if the talk is public and has no other unpublished
     * change.
     */
    @Transactional
    public Outcome save(OpenedTalk opened, TalkContent content) {
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
