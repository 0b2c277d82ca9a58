package org.estrade.talk.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.estrade.talk.TalkContent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One saved state of a talk, never changed afterwards; but an autosave goes on being written by the form that began it,
 * until it is sealed.
 */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Talk talk;

    /** What made it: a {@link RevisionKind}'s id. */
    public String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public TalkContent content;

    /** Who made it; null for what the program did by itself, and for an account that is gone. */
    @Column(name = "account_id")
    @Nullable public Long accountId;

    @Column(name = "created_at")
    public Instant createdAt = Instant.now();

    /** The opened form that wrote it; null for what no form wrote. */
    @Nullable public UUID editing;

    /** Somebody set out from this very content: it stays as it is. */
    public boolean sealed;

    protected Revision() {}

    Revision(Talk talk, RevisionKind kind, TalkContent content, @Nullable Long accountId) {
        this.talk = talk;
        this.kind = kind.id();
        this.content = content;
        this.accountId = accountId;
    }

    public RevisionKind kind() {
        return RevisionKind.of(kind);
    }
}
