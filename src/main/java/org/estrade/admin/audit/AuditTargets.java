package org.estrade.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail.Entry;
import org.estrade.talk.store.TalkRepository;
import org.jspecify.annotations.Nullable;

/** The pages of the admin about the things that audit entries name. */
@ApplicationScoped
class AuditTargets {

    private final TalkRepository talks;
    private final Instance<NameRepository<?>> names;

    AuditTargets(TalkRepository talks, @Any Instance<NameRepository<?>> names) {
        this.talks = talks;
        this.names = names;
    }

    /**
     * The paths of the pages by entry. An entry has no path when its thing was deleted. There is one query for each kind.
     */
    @Transactional
    Map<Entry, String> paths(List<Entry> entries) {
        Map<AuditKind, Map<Long, String>> pages = pages(entries);
        Map<Entry, String> paths = new HashMap<>();
        for (Entry entry : entries) {
            String path = path(entry, pages);
            if (path != null) {
                paths.put(entry, path);
            }
        }
        return paths;
    }

    /** The paths of the pages, by kind and id. */
    private Map<AuditKind, Map<Long, String>> pages(List<Entry> entries) {
        Map<AuditKind, Map<Long, String>> pages = new HashMap<>();
        Map<Long, String> talkPaths = new HashMap<>();
        talks.list("id in ?1", ids(entries, AuditKind.TALK))
                .forEach(talk ->
                        talkPaths.put(talk.id, talk.deletedAt == null ? "/admin/talks/" + talk.id : "/admin/bin"));
        pages.put(AuditKind.TALK, talkPaths);
        for (NameRepository<?> repository : names) {
            NameKind nameKind = repository.kind();
            AuditKind kind = AuditKind.of(nameKind.id());
            pages.put(
                    kind,
                    repository.existing(ids(entries, kind)).stream()
                            .collect(Collectors.toMap(id -> id, nameKind::path)));
        }
        return pages;
    }

    private static Set<Long> ids(List<Entry> entries, AuditKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(entry -> Stream.ofNullable(entry.subject()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String path(Entry entry, Map<AuditKind, Map<Long, String>> pages) {
        return switch (entry.kind()) {
            case SITE -> "/admin/settings";
            case ACCOUNT -> "/admin/account";
            case TALK, VENUE, PERSON, TAG, IMPORT, OTHER ->
                entry.subject() == null
                        ? null
                        : pages.getOrDefault(entry.kind(), Map.of()).get(entry.subject());
        };
    }
}
