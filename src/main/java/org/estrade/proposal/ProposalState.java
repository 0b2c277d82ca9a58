package org.estrade.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a proposal is, in the order of the list. */
public enum ProposalState {
    PLANNED,
    SUBMITTED,
    ACCEPTED,
    REFUSED;

    /** The name in the database and in forms: {@code planned}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this {@link #id}; empty when there is none. */
    static Optional<ProposalState> of(String id) {
        return Stream.of(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
