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
 * A saved state of a talk, its content stored as JSON. A revision never changes, with two exceptions. The form that wrote
 * an autosave overwrites it until it is frozen. The kind of a scheduled revision becomes {@code publish} when it is published.
 */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Talk talk;

    /** The id of the {@link RevisionKind}. */
    public String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public TalkContent content;

    /** The account that wrote the revision; null when the program wrote it, and when the account was deleted. */
    @Column(name = "account_id")
    @Nullable public Long accountId;

    @Column(name = "created_at")
    public Instant createdAt = Instant.now();

    /** The id of the opened form that wrote the revision, null when no form did. */
    @Nullable public UUID editing;

    /** Whether an editor has opened the talk on this revision, after which the revision must not change. */
    @Column(name = "sealed")
    public boolean frozen;

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
