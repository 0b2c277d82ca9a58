package org.estrade.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.estrade.talk.edit.DeliveryAddition;
import org.estrade.talk.edit.TalkAmendment;
import org.jspecify.annotations.Nullable;

/** The proposals in the database. A proposal of a talk in the bin is hidden until the talk is restored. */
@ApplicationScoped
public class ProposalRepository implements PanacheRepository<Proposal> {

    private static final String VISIBLE =
            "deletedAt is null and talkId in (select t.id from Talk t where t.deletedAt is null)";

    private final DeliveryAddition deliveries;
    private final Clock clock;

    ProposalRepository(DeliveryAddition deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** All proposals: those with the next deadline first, then those without one. */
    @Transactional
    List<Proposal> all() {
        return list(VISIBLE + " order by deadline nulls last, date nulls last, id");
    }

    @Transactional
    Optional<Proposal> visible(long id) {
        return find(VISIBLE + " and id = ?1", id).firstResultOptional();
    }

    /** The number of proposals that wait for the answer of an event. */
    @Transactional
    public long waiting() {
        return count(VISIBLE + " and state = ?1", ProposalState.SUBMITTED.id());
    }

    /** The number of proposals that are not sent yet. */
    @Transactional
    public long planned() {
        return count(VISIBLE + " and state = ?1", ProposalState.PLANNED.id());
    }

    /** What became of a form that was saved. */
    enum Saving {
        SAVED,
        /** The stored proposal has changed since the form was opened. */
        OUTDATED,
        /** The proposal does not exist any more. */
        GONE
    }

    /**
     * Stores what was typed in the form, unless the proposal has changed since the form was opened.
     *
     * @param id the id of the stored proposal; null creates one
     */
    @Transactional
    Saving save(@Nullable Long id, ProposalForm form) {
        Optional<Proposal> found = id == null ? Optional.of(new Proposal()) : lock(id);
        if (found.isEmpty()) {
            return Saving.GONE;
        }
        Proposal proposal = found.get();
        if (!form.version().isEmpty() && !form.version().equals(proposal.version())) {
            return Saving.OUTDATED;
        }
        form.fill(proposal);
        proposal.changedAt = clock.instant();
        persist(proposal);
        return Saving.SAVED;
    }

    /** Records how far a proposal is. Does nothing when it does not exist any more. */
    @Transactional
    void change(long id, ProposalState state) {
        lock(id).ifPresent(proposal -> {
            proposal.state = state.id();
            proposal.changedAt = clock.instant();
        });
    }

    /**
     * Records that the event accepted the proposal, and adds the delivery to the talk if that was not done before.
     *
     * @return what became of the delivery; empty when it was added before, or when talk or proposal do not exist any more
     */
    @Transactional
    Optional<TalkAmendment.Outcome> accept(long id) {
        Proposal proposal = lock(id).orElse(null);
        if (proposal == null || proposal.deliveryAddedAt != null) {
            return Optional.empty();
        }
        Optional<TalkAmendment.Outcome> outcome = deliveries.add(proposal.talkId, proposal.delivery());
        if (outcome.isPresent() && outcome.get() != TalkAmendment.Outcome.REFUSED) {
            proposal.state = ProposalState.ACCEPTED.id();
            proposal.deliveryAddedAt = clock.instant();
            proposal.changedAt = clock.instant();
        }
        return outcome;
    }

    /** Deletes a proposal, or restores a deleted one. */
    @Transactional
    void setDeleted(long id, boolean deleted) {
        findByIdOptional(id).ifPresent(proposal -> proposal.deletedAt = deleted ? clock.instant() : null);
    }

    private Optional<Proposal> lock(long id) {
        return find(VISIBLE + " and id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
