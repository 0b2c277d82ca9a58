package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.cluster.BeforeContentCommit;
import org.estrade.cluster.ContentVersion;
import org.estrade.talk.Anchor;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.hibernate.Session;

/**
 * The fragments of talks: the anchors that they have, or had, on the talks page. A fragment depends on the titles and on the
 * order of all talks. Therefore this class records the fragments that are shown after each change of the content, instead of
 * recording edits.
 */
@ApplicationScoped
public class TalkFragments {

    private static final String LANGUAGES =
            "select cast(language as text) from site_text where position is not null order by position";

    private static final String TITLES = """
            select talk_id, cast(language as text), title
            from talk join talk_text on talk_id = id
            where published_at is not null and deleted_at is null
            order by position, id""";

    private static final String ADD = """
            insert into talk_fragment (talk_id, fragment)
            select talk_id, fragment
            from unnest(cast(:talks as bigint[]), cast(:fragments as text[])) as shown (talk_id, fragment)
            -- rows are locked in one order, so that two transactions do not wait for each other
            order by talk_id, fragment
            on conflict do nothing""";

    private static final String OWNERS = """
            select fragment, talk_id
            from talk_fragment join talk on id = talk_id
            where published_at is not null and deleted_at is null
            order by talk_fragment.created_at desc, talk_id""";

    /** What the id of an element may be. Ids that begin with an underscore are those of other parts of pages. */
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Z}\\p{C}_][^\\s\\p{Z}\\p{C}]{0,499}");

    private record Fragment(long talk, String text) {}

    private final Session database;
    private final ContentVersion version;

    TalkFragments(Session database, ContentVersion version) {
        this.database = database;
        this.version = version;
    }

    /** Records the fragments of the talks that a release without these records has published. */
    @Transactional
    public void fill() {
        record();
    }

    void recordBeforeCommit(@Observes BeforeContentCommit event) {
        record();
    }

    private void record() {
        database.flush();
        List<String> languages =
                database.createNativeQuery(LANGUAGES, String.class).getResultList();
        Map<Long, Map<String, TalkText>> texts = new LinkedHashMap<>();
        database.createNativeQuery(TITLES, Object[].class)
                .getResultStream()
                .forEach(row -> texts.computeIfAbsent(((Number) row[0]).longValue(), any -> new LinkedHashMap<>())
                        .put((String) row[1], new TalkText((String) row[2], "")));
        List<Long> talks = List.copyOf(texts.keySet());
        Set<Fragment> shown = new LinkedHashSet<>();
        for (String language : languages) {
            List<String> anchors = Anchor.unique(texts.values().stream()
                    .map(text -> TalkContent.EMPTY.withTexts(text).shownTitle(language, languages.get(0)))
                    .toList());
            for (int i = 0; i < anchors.size(); i++) {
                shown.add(new Fragment(talks.get(i), anchors.get(i)));
            }
        }
        store(shown);
    }

    /**
     * Adds fragments that lead to talks, for example those of the page from which the talks were imported. A text that cannot
     * be the id of an element is left out.
     *
     * @param fragments the fragments by the id of the talk
     */
    @Transactional
    public void add(Map<Long, Set<String>> fragments) {
        Set<Fragment> added = new LinkedHashSet<>();
        fragments.forEach((talk, texts) -> texts.stream()
                .filter(text -> ID.matcher(text).matches())
                .forEach(text -> added.add(new Fragment(talk, text))));
        if (store(added) > 0) {
            fragments.keySet().forEach(version::raise);
        }
    }

    /** Stores the fragments that are not stored yet, and returns their number. */
    private int store(Set<Fragment> fragments) {
        if (fragments.isEmpty()) {
            return 0;
        }
        List<Long> talks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Fragment fragment : fragments) {
            talks.add(fragment.talk);
            texts.add(fragment.text);
        }
        return database.createNativeMutationQuery(ADD)
                .setParameter("talks", talks.toArray(Long[]::new))
                .setParameter("fragments", texts.toArray(String[]::new))
                .executeUpdate();
    }

    /** The id of the published talk to which each fragment leads: the talk that had the fragment last. */
    @Transactional
    public Map<String, Long> owners() {
        Map<String, Long> owners = new LinkedHashMap<>();
        database.createNativeQuery(OWNERS, Object[].class)
                .getResultStream()
                .forEach(row -> owners.putIfAbsent((String) row[0], ((Number) row[1]).longValue()));
        return owners;
    }
}
