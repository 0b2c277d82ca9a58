package org.estrade.talk.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published talks as they were read at one moment.
 *
 * @param version the version of the content. What was read may be newer
 * @param isPartial whether nothing else than some talks has changed since the former reading
 * @param entries the talks in the speaker's order
 * @param fragments the fragments of these talks, the newest first
 */
public record PublishedTalks(long version, boolean isPartial, List<Entry> entries, List<Fragment> fragments) {

    /** A talk, and what tells whether it has changed. */
    record Entry(PublishedTalk.Stamp stamp, PublishedTalk talk) {

        static final Comparator<Entry> ORDER = Comparator.comparing(Entry::stamp, PublishedTalk.Stamp.ORDER);

        long id() {
            return talk.id();
        }
    }

    /** A fragment that leads, or led, to a talk on the talks page, and when it was recorded. */
    record Fragment(long talk, String text, Instant createdAt) {

        static final Comparator<Fragment> NEWEST_FIRST = Comparator.comparing(Fragment::createdAt)
                .reversed()
                .thenComparingLong(Fragment::talk)
                .thenComparing(Fragment::text);
    }

    public PublishedTalks {
        entries = List.copyOf(entries);
        fragments = List.copyOf(fragments);
    }

    /** The talks in the speaker's order. */
    public List<PublishedTalk> talks() {
        return entries.stream().map(Entry::talk).toList();
    }

    /** The id of the talk to which each fragment leads: the talk that had the fragment last. */
    public Map<String, Long> fragmentOwners() {
        Map<String, Long> owners = new LinkedHashMap<>();
        fragments.forEach(fragment -> owners.putIfAbsent(fragment.text, fragment.talk));
        return owners;
    }
}
