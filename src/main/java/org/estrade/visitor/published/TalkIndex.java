package org.estrade.visitor.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.SpellingKey;
import org.jspecify.annotations.Nullable;

/**
 * What pages ask of all published talks together, made once after each change, so that the time for a page does not grow with
 * the number of talks. What is computed of a single talk is taken over from the former index unless the talk has changed.
 */
public final class TalkIndex {

    private final List<PublishedTalk> talks;
    private final List<TalkContent> contents;
    private final List<TalkTraits> traits = new ArrayList<>();
    private final Map<Long, Integer> placesById;
    private final Map<String, Integer> placesBySlug;
    private final Map<String, TagUse> tags = new LinkedHashMap<>();
    private final Map<String, TalkSet> byTagName;
    private final Map<LinkKind, TalkSet> byMaterial;
    private final Map<String, TalkSet> byFile;
    private final List<String> fileAddresses = new ArrayList<>();
    private final Supplier<Map<String, Long>> fragments;
    private final String siteLanguage;
    private final Map<String, TalkAnchors> anchors = new ConcurrentHashMap<>();
    private final boolean hasShortAbstracts;
    private final @Nullable Instant changedAt;
    private final @Nullable Instant newestFirstPublication;

    /**
     * A tag of published talks.
     *
     * @param key the {@link SpellingKey} of its name
     * @param name the name as the first of the talks spells it
     * @param talks the talks that have the tag
     */
    public record TagUse(String key, String name, TalkSet talks) {

        TagUse or(TagUse other) {
            return new TagUse(key, name, talks.or(other.talks));
        }
    }

    /**
     * Makes the index.
     *
     * @param talks the published talks in the speaker's order
     * @param fragments gives the id of the talk by each fragment that leads, or led, to it on the talks page; the newest first
     * @param siteLanguage the code of the default language of the site
     * @param former the index before a change; null when there is none
     */
    TalkIndex(
            List<PublishedTalk> talks,
            Supplier<Map<String, Long>> fragments,
            String siteLanguage,
            @Nullable TalkIndex former) {
        this.talks = List.copyOf(talks);
        this.contents = talks.stream().map(PublishedTalk::content).toList();
        this.fragments = fragments;
        this.siteLanguage = siteLanguage;
        TalkIndex same = former != null && former.hasSamePlaces(talks) ? former : null;
        placesById = same == null ? new HashMap<>() : same.placesById;
        placesBySlug = same == null ? new HashMap<>() : same.placesBySlug;
        Map<String, BitSet> ofNames = new LinkedHashMap<>();
        Map<LinkKind, BitSet> ofMaterials = new EnumMap<>(LinkKind.class);
        Map<String, BitSet> ofFiles = new HashMap<>();
        boolean isAnyAbstractShort = false;
        Instant lastChange = null;
        Instant lastFirst = null;
        for (int place = 0; place < talks.size(); place++) {
            PublishedTalk talk = talks.get(place);
            TalkTraits its = TalkTraits.of(talk, former == null ? null : former.traits(talk.id()));
            traits.add(its);
            if (same == null) {
                placesById.putIfAbsent(talk.id(), place);
                placesBySlug.putIfAbsent(talk.content().slug(), place);
            }
            for (String name : talk.content().tags()) {
                add(ofNames, name, place);
            }
            for (LinkKind kind : its.materials()) {
                add(ofMaterials, kind, place);
            }
            for (Map.Entry<String, String> file : its.files().entrySet()) {
                fileAddresses.add(file.getKey());
                add(ofFiles, file.getValue(), place);
            }
            isAnyAbstractShort |= its.hasShortAbstract();
            lastChange = later(lastChange, talk.changedAt());
            lastFirst = later(lastFirst, talk.firstPublishedAt());
        }
        byTagName = sets(ofNames);
        byMaterial = sets(ofMaterials);
        byFile = sets(ofFiles);
        byTagName.forEach((name, set) ->
                tags.merge(SpellingKey.key(name), new TagUse(SpellingKey.key(name), name, set), TagUse::or));
        hasShortAbstracts = isAnyAbstractShort;
        changedAt = lastChange;
        newestFirstPublication = lastFirst;
    }

    /** Whether these talks have the same ids and addresses in the same order. */
    private boolean hasSamePlaces(List<PublishedTalk> others) {
        return talks.size() == others.size()
                && IntStream.range(0, talks.size())
                        .allMatch(place -> talks.get(place).id()
                                        == others.get(place).id()
                                && contents.get(place)
                                        .slug()
                                        .equals(others.get(place).content().slug()));
    }

    private @Nullable TalkTraits traits(long id) {
        Integer place = placesById.get(id);
        return place == null ? null : traits.get(place);
    }

    private static <K> void add(Map<K, BitSet> places, K key, int place) {
        places.computeIfAbsent(key, any -> new BitSet()).set(place);
    }

    private static <K> Map<K, TalkSet> sets(Map<K, BitSet> places) {
        Map<K, TalkSet> sets = new LinkedHashMap<>();
        places.forEach((key, set) -> sets.put(key, TalkSet.of(set)));
        return sets;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    List<PublishedTalk> talks() {
        return talks;
    }

    List<TalkContent> contents() {
        return contents;
    }

    /** The addresses of links that lead to files of this site. */
    Stream<String> fileAddresses() {
        return fileAddresses.stream();
    }

    boolean hasShortAbstracts() {
        return hasShortAbstracts;
    }

    /** The moment of the last change of a talk that visitors can see; empty when no talk is published. */
    Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** The moment at which a talk was first published last; empty when no talk is published. */
    Optional<Instant> newestFirstPublication() {
        return Optional.ofNullable(newestFirstPublication);
    }

    Optional<PublishedTalk> talk(String slug) {
        return Optional.ofNullable(placesBySlug.get(slug)).map(talks::get);
    }

    Optional<PublishedTalk> talk(long id) {
        return Optional.ofNullable(placesById.get(id)).map(talks::get);
    }

    /** All talks. */
    public TalkSet all() {
        return TalkSet.first(talks.size());
    }

    /** The published talks among those with these ids. */
    public TalkSet withIds(Stream<Long> ids) {
        BitSet places = new BitSet();
        ids.forEach(id -> {
            Integer place = placesById.get(id);
            if (place != null) {
                places.set(place);
            }
        });
        return TalkSet.of(places);
    }

    /** The talks with a tag whose name has this {@link SpellingKey}. */
    public TalkSet withTag(String key) {
        TagUse tag = tags.get(key);
        return tag == null ? TalkSet.NONE : tag.talks();
    }

    /** The talks with a link of this kind that has an address. */
    public TalkSet with(LinkKind kind) {
        return byMaterial.getOrDefault(kind, TalkSet.NONE);
    }

    /** The talks that link to the file with this hash. */
    public TalkSet withFile(String hash) {
        return byFile.getOrDefault(hash, TalkSet.NONE);
    }

    /** The talks of a set, in the speaker's order. */
    public Stream<PublishedTalk> in(TalkSet set) {
        return set.places().mapToObj(talks::get);
    }

    /** The tags of the talks, in the order in which the talks first have them. */
    public Collection<TagUse> tags() {
        return tags.values();
    }

    /** The tag with this {@link SpellingKey}. */
    Optional<TagUse> tag(String key) {
        return Optional.ofNullable(tags.get(key));
    }

    /** Whether a published talk has a tag with exactly this name. */
    public boolean hasTagNamed(String name) {
        return byTagName.containsKey(name);
    }

    /**
     * The talks with most tags in common with a talk, without the talk itself. Among equal ones, the speaker's order decides.
     *
     * @param slug the slug of the talk itself; null when it is not published
     * @param names the names of its tags
     */
    public List<PublishedTalk> sharingTags(@Nullable String slug, Collection<String> names, int most) {
        int[] shared = new int[talks.size()];
        Set<String> different = Set.copyOf(names);
        different.forEach(
                name -> byTagName.getOrDefault(name, TalkSet.NONE).places().forEach(place -> shared[place]++));
        Integer itself = slug == null ? null : placesBySlug.get(slug);
        if (itself != null) {
            shared[itself] = 0;
        }
        return IntStream.iterate(different.size(), count -> count > 0, count -> count - 1)
                .flatMap(count -> IntStream.range(0, shared.length).filter(place -> shared[place] == count))
                .limit(most)
                .mapToObj(talks::get)
                .toList();
    }

    /** The anchors of the talks on the talks page in one of the site's languages. */
    public TalkAnchors anchors(String language) {
        return anchors.computeIfAbsent(
                language,
                asked -> TalkAnchors.of(
                        traits.stream()
                                .map(its -> its.anchor(asked, siteLanguage))
                                .toList(),
                        talks,
                        fragments.get()));
    }
}
