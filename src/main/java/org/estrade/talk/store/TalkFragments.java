package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.hibernate.query.NativeQuery;

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
            where published_at is not null and deleted_at is null and {talks}
            order by position, id""";

    /** The fragments of some talks. */
    private static final String OF_TALKS =
            "select fragment from talk_fragment where talk_id = any(cast(:talks as bigint[]))";

    /**
     * The talks that have, or had, a fragment that is one of these without the numbers at its end. Migration V33 has an index of
     * this expression, which is {@link Anchor#withoutNumbers}.
     */
    private static final String NEAR = """
            select distinct talk_id from talk_fragment
            where regexp_replace(fragment, '(?<=.)(-[0-9]+)+$', '') = any(cast(:names as text[]))""";

    private static final String ADD = """
            insert into talk_fragment (talk_id, fragment)
            select talk_id, fragment
            from unnest(cast(:talks as bigint[]), cast(:fragments as text[])) as shown (talk_id, fragment)
            -- rows are locked in one order, so that two transactions do not wait for each other
            order by talk_id, fragment
            on conflict do nothing
            returning talk_id""";

    /** What the id of an element may be. Ids that begin with an underscore are those of other parts of pages. */
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Z}\\p{C}_][^\\s\\p{Z}\\p{C}]{0,499}");

    /** With more changed talks than this, the fragments of all talks are compared. */
    private static final int MOST_TALKS = 500;

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
        Set<Long> talks = event.talks();
        if (talks == null || event.isMore() || talks.size() > MOST_TALKS) {
            record();
        } else {
            record(talks);
        }
    }

    private void record() {
        database.flush();
        List<String> languages = languages();
        Set<Fragment> shown = new LinkedHashSet<>();
        Map<Long, Map<String, TalkText>> texts = texts(database.createNativeQuery(titles("true"), Object[].class));
        languages.forEach(language -> shown.addAll(fragments(anchors(texts, language, languages.get(0)))));
        store(shown);
    }

    /** Records the fragments when only these talks have changed. The fragments of talks with the same titles change too. */
    private void record(Set<Long> changed) {
        database.flush();
        List<String> languages = languages();
        Long[] ids = changed.toArray(Long[]::new);
        Set<String> names = new HashSet<>();
        database.createNativeQuery(OF_TALKS, String.class)
                .setParameter("talks", ids)
                .getResultStream()
                .forEach(former -> names.add(Anchor.withoutNumbers(former)));
        Map<Long, Map<String, TalkText>> theirs = texts(ids);
        languages.forEach(language -> anchors(theirs, language, languages.get(0))
                .values()
                .forEach(anchor -> names.add(Anchor.withoutNumbers(anchor))));
        Set<Long> near = new HashSet<>(changed);
        near.addAll(database.createNativeQuery(NEAR, Long.class)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList());
        Map<Long, Map<String, TalkText>> texts = texts(near.toArray(Long[]::new));
        Set<Fragment> shown = new LinkedHashSet<>();
        for (String language : languages) {
            Map<Long, String> anchors = anchors(texts, language, languages.get(0));
            // a talk that had such a title before may now have another one, whose neighbours are not here
            anchors.values().removeIf(anchor -> !names.contains(Anchor.withoutNumbers(anchor)));
            shown.addAll(fragments(anchors));
        }
        store(shown).stream().filter(talk -> !changed.contains(talk)).forEach(version::raise);
    }

    private List<String> languages() {
        return database.createNativeQuery(LANGUAGES, String.class).getResultList();
    }

    private static String titles(String talks) {
        return TITLES.replace("{talks}", talks);
    }

    private Map<Long, Map<String, TalkText>> texts(Long[] talks) {
        return texts(database.createNativeQuery(titles("talk_id = any(cast(:talks as bigint[]))"), Object[].class)
                .setParameter("talks", talks));
    }

    /** The titles of public talks, in the speaker's order. */
    private static Map<Long, Map<String, TalkText>> texts(NativeQuery<Object[]> titles) {
        Map<Long, Map<String, TalkText>> texts = new LinkedHashMap<>();
        titles.getResultStream()
                .forEach(row -> texts.computeIfAbsent(((Number) row[0]).longValue(), any -> new LinkedHashMap<>())
                        .put((String) row[1], new TalkText((String) row[2], "")));
        return texts;
    }

    /** The fragments of the titles that a reader of the language is shown, without the numbers that make them different. */
    private static Map<Long, String> anchors(
            Map<Long, Map<String, TalkText>> texts, String language, String siteLanguage) {
        Map<Long, String> anchors = new LinkedHashMap<>();
        texts.forEach((talk, its) -> anchors.put(
                talk,
                Anchor.of(TalkContent.EMPTY
                        .withTexts(its)
                        .shownTitle(language, siteLanguage)
                        .strip())));
        return anchors;
    }

    private static List<Fragment> fragments(Map<Long, String> anchors) {
        List<String> numbered = Anchor.numbered(List.copyOf(anchors.values()));
        List<Fragment> fragments = new ArrayList<>();
        for (long talk : anchors.keySet()) {
            fragments.add(new Fragment(talk, numbered.get(fragments.size())));
        }
        return fragments;
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
        if (!store(added).isEmpty()) {
            fragments.keySet().forEach(version::raise);
        }
    }

    /** Stores the fragments that are not stored yet, and returns the ids of their talks. */
    private List<Long> store(Set<Fragment> fragments) {
        if (fragments.isEmpty()) {
            return List.of();
        }
        List<Long> talks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Fragment fragment : fragments) {
            talks.add(fragment.talk);
            texts.add(fragment.text);
        }
        return database.createNativeQuery(ADD, Long.class)
                .setParameter("talks", talks.toArray(Long[]::new))
                .setParameter("fragments", texts.toArray(String[]::new))
                .getResultList();
    }
}
