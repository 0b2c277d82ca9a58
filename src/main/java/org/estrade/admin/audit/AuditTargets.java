package org.estrade.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.estrade.naming.NameKind;
import org.estrade.session.AuditTrail.Entry;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where the things that an audit names are now, if they still are. */
@ApplicationScoped
class AuditTargets {

    private static final String SETTINGS = "/admin/settings";
    private static final String ACCOUNT = "/admin/account";
    private static final String BIN = "/admin/bin";

    private final Session database;

    AuditTargets(Session database) {
        this.database = database;
    }

    /** The page of each; those that are gone are not among them. A query a kind, however many entries. */
    @Transactional
    Map<Entry, String> of(List<Entry> entries) {
        Map<String, Set<Long>> there = new HashMap<>();
        there.put("talk", ids("talk where deleted_at is null", entries, "talk"));
        there.put("bin", ids("talk where deleted_at is not null", entries, "talk"));
        for (NameKind named : NameKind.values()) {
            there.put(named.id(), ids(named.id(), entries, named.id()));
        }
        Map<Entry, String> paths = new HashMap<>();
        for (Entry entry : entries) {
            String path = path(entry, there);
            if (path != null) {
                paths.put(entry, path);
            }
        }
        return paths;
    }

    private static @Nullable String path(Entry entry, Map<String, Set<Long>> there) {
        if (entry.kind().equals("site")) {
            return SETTINGS;
        }
        if (entry.kind().equals("account")) {
            return ACCOUNT;
        }
        Long id = entry.subject();
        if (id == null || !there.containsKey(entry.kind())) {
            return null;
        }
        if (Objects.requireNonNull(there.get(entry.kind())).contains(id)) {
            return page(entry.kind(), id);
        }
        return entry.kind().equals("talk")
                        && Objects.requireNonNull(there.get("bin")).contains(id)
                ? BIN
                : null;
    }

    private static @Nullable String page(String kind, long id) {
        if (kind.equals("talk")) {
            return "/admin/talks/" + id;
        }
        for (NameKind named : NameKind.values()) {
            if (named.id().equals(kind)) {
                return named.path(id);
            }
        }
        return null;
    }

    /** Of the subjects of that kind, those that this table has. */
    private Set<Long> ids(String table, List<Entry> entries, String kind) {
        Set<Long> named = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.subject() != null)
                .forEach(entry -> named.add(entry.subject()));
        Set<Long> there = new HashSet<>(
                named.isEmpty()
                        ? List.of()
                        : database.createNativeQuery("select id from " + table, Long.class)
                                .getResultList());
        there.retainAll(named);
        return there;
    }
}
