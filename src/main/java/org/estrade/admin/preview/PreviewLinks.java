package org.estrade.admin.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.account.Usernames;
import org.estrade.cluster.Housekeeping;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.Token;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The preview links in the database. A preview link shows the draft of one talk without an account. */
@ApplicationScoped
class PreviewLinks {

    /**
     * A preview link that has not expired.
     *
     * @param username the name of the account that created the link, null when the account was deleted
     */
    record PreviewLink(
            long id,
            Instant createdAt,
            Instant expiresAt,
            @Nullable String username) {}

    private final Session database;
    private final Actor actor;
    private final AuditTrail audit;
    private final Usernames usernames;

    PreviewLinks(Session database, Actor actor, AuditTrail audit, Usernames usernames) {
        this.database = database;
        this.actor = actor;
        this.audit = audit;
        this.usernames = usernames;
    }

    @Transactional
    void deleteExpired(@Observes Housekeeping event) {
        database.createNativeMutationQuery("delete from preview_link where expires_at <= now()")
                .executeUpdate();
    }

    /** The links of a talk that have not expired, the link that expires last first. */
    @Transactional
    List<PreviewLink> ofTalk(long talkId) {
        Map<Long, String> names = usernames.byId();
        return database.createNativeQuery(
                        "select id, created_at, expires_at, account_id from preview_link"
                                + " where talk_id = ?1 and expires_at > now() order by expires_at desc, id desc",
                        Object[].class)
                .setParameter(1, talkId)
                .getResultStream()
                .map(row -> new PreviewLink((long) row[0], (Instant) row[1], (Instant) row[2], names.get(row[3])))
                .toList();
    }

    /**
     * Creates a link that expires after a number of days. Only this method returns its token: the database stores the
     * hash.
     */
    @Transactional
    Token create(long talkId, String title, int days) {
        Token token = Token.random();
        database.createNativeMutationQuery("insert into preview_link (token_hash, talk_id, account_id, expires_at)"
                        + " values (?1, ?2, cast(?3 as bigint), now() + make_interval(days => ?4))")
                .setParameter(1, token.hash())
                .setParameter(2, talkId)
                .setParameter(3, actor.id())
                .setParameter(4, days)
                .executeUpdate();
        audit.record(AuditAction.PREVIEW_LINK, AuditKind.TALK, talkId, title);
        return token;
    }

    /** Deletes a link; does nothing when it was deleted before. */
    @Transactional
    void revoke(long talkId, long id, String title) {
        int revoked = database.createNativeMutationQuery("delete from preview_link where id = ?1 and talk_id = ?2")
                .setParameter(1, id)
                .setParameter(2, talkId)
                .executeUpdate();
        if (revoked == 1) {
            audit.record(AuditAction.REVOKE, AuditKind.TALK, talkId, title);
        }
    }

    /** The id of the talk that the link with this token shows; empty when there is no such link or it has expired. */
    @Transactional
    Optional<Long> talkId(String token) {
        return database.createNativeQuery(
                        "select talk_id from preview_link where token_hash = ?1 and expires_at > now()", Long.class)
                .setParameter(1, new Token(token).hash())
                .getResultStream()
                .findFirst();
    }
}
