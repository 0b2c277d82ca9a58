package org.estrade.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentVersion;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.hibernate.Session;

/** What changing a name asks of the database, whatever the name is of. All of it in the transaction of the change. */
@ApplicationScoped
public class NameStore {

    /** A query with a union has no order of its own: pages list the same uses in the same order each time. */
    private static final Comparator<NameMention> STORED_FIRST_BY_TALK = Comparator.comparing(
                    (NameMention mention) -> mention.owner() == null)
            .thenComparing(NameMention::talk);

    private final Session database;
    private final AuditTrail audit;
    private final ContentVersion version;

    NameStore(Session database, AuditTrail audit, ContentVersion version) {
        this.database = database;
        this.audit = audit;
        this.version = version;
    }

    /** Until the transaction ends nobody else makes or renames one: what was checked stays true. */
    public void lock(NameKind named) {
        execute("lock table " + named.id() + " in share row exclusive mode");
    }

    /**
     * The same, and nobody publishes: a publication would bring back what is being taken away.
     *
     * @throws NotFoundException when one of them is gone
     */
    public void lockWithTalks(NameKind named, KnownName... wanted) {
        database.createNativeQuery("select id from talk order by id for update", Long.class)
                .getResultList();
        lock(named);
        for (KnownName known : wanted) {
            boolean gone = database.createNativeQuery(
                            "select id from " + named.id() + " where id = " + known.id(), Long.class)
                    .getResultList()
                    .isEmpty();
            if (gone) {
                throw new NotFoundException();
            }
        }
    }

    /** The ids among these that still are ids of a name of that kind. */
    @Transactional
    public List<Long> existing(NameKind named, Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createNativeQuery("select id from " + named.id() + " where id in (:ids)", Long.class)
                        .setParameterList("ids", ids)
                        .getResultList();
    }

    /** Hands the name and the spellings of the one to the other; nothing else may refer to it any more. */
    public void absorb(NameKind named, long gone, long kept) {
        String id = named.id() + "_id";
        execute("update %s_spelling set %s = %d where %s = %d".formatted(named.id(), id, kept, id, gone));
        execute("insert into %s_spelling (spelling, %s) select name, %d from %s where id = %d on conflict do nothing"
                .formatted(named.id(), id, kept, named.id(), gone));
        delete(named, gone);
    }

    public void delete(NameKind named, long id) {
        execute("delete from " + named.id() + " where id = " + id);
    }

    /** Records what was done, and lets whoever keeps pages ready know of it. */
    public void changed(AuditAction action, NameKind named, long id, String name) {
        audit.record(action, AuditKind.of(named.id()), id, name);
        version.raise();
    }

    /** What a query finds that {@link NameMention#DRAFTS} begins, its columns in that record's order. */
    @Transactional
    public List<NameMention> mentions(String sql) {
        return database.createNativeQuery(NameMention.DRAFTS + sql, Object[].class)
                .getResultStream()
                .map(NameMention::of)
                .sorted(STORED_FIRST_BY_TALK)
                .toList();
    }

    /** What each talk is called, drafts and the bin included: in that language, else in another it has. */
    @Transactional
    public Map<Long, String> titles(String language) {
        return database.createNativeQuery(NameMention.NEWEST + """
                                select talk_id, coalesce(
                                    nullif(content -> 'texts' -> cast(?1 as text) ->> 'title', ''),
                                    (select text.value ->> 'title' from jsonb_each(content -> 'texts') text
                                     where text.value ->> 'title' <> '' order by text.key limit 1),
                                    '')
                                from newest
                                """, Object[].class)
                .setParameter(1, language)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private void execute(String sql) {
        database.createNativeMutationQuery(sql).executeUpdate();
    }
}
