package org.estrade.naming;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the talks know of names: where they use them. The talk rooms implement this interface, so that the rooms of names
 * do not depend on talks: {@code talk.store.TalkNameReferences}. All methods run in the caller's transaction.
 */
public interface NameReferences {

    /**
     * All places where a talk uses a name of that kind: in stored rows, in the newest draft of each talk and in the
     * drafts that are planned to be published. Talks in the bin are included. Stored rows come first, then by talk.
     */
    List<NameMention> mentions(NameKind kind);

    /**
     * The places where the talks outside of the bin use some names of that kind, in the order of {@link #mentions(NameKind)}.
     * A draft that is the same as the published talk has no mention of its own, because its rows say the same. Drafts
     * mention other names too.
     *
     * @param ids the ids of the names
     */
    List<NameMention> mentions(NameKind kind, Collection<Long> ids);

    /**
     * The titles of talks by their ids, drafts and the bin included: in that language, else in another that the talk has,
     * else empty.
     */
    Map<Long, String> titles(Collection<Long> talks, String language);

    /** Locks all talks, so that nobody publishes a name while it is merged or deleted. */
    void lockTalks();

    /** Replaces one name by another in all stored rows; drafts find the new name by its spellings. */
    void replace(NameKind kind, long gone, long kept);

    /** Removes a name that is not {@link NameKind#required} from all stored rows and, by a new revision, from drafts. */
    void remove(NameKind kind, KnownName gone);
}
